package org.integrityrisk.app.store.register;

import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.text.Coded;

/**
 * A column of the register that holds a code: points can be filtered and counted by it. The rank is
 * that of the point's post in the organisation register, as it is now.
 */
public enum RegisterColumn implements Coded {
  LEVEL("level", "LEVEL_CODE"),
  TYPE("type", "RISK_TYPE"),
  CATEGORY("category", "CATEGORY"),
  KIND("kind", "KIND"),
  SCOPE("scope", "SCOPE"),
  STATUS("status", "STATE"),
  /** The unit itself, without those below it. */
  UNIT("own-unit", "UNIT_CODE"),
  DEPARTMENT("department", "DEPARTMENT"),
  POST("post", "POST"),
  RANK("rank", "POST_RANK"),
  CONSEQUENCE("consequence", "CONSEQUENCE"),
  PROBABILITY("probability", "PROBABILITY"),
  HARM("harm", "HARM"),
  POWER_HELD("power-held", "POWER_HELD"),
  POST_CATEGORY("post-category", "POST_CATEGORY"),
  CAUSE_KIND("cause-kind", "CAUSE_KIND");

  /** Asks for points that state nothing here; no code looks like it. */
  public static final String NOT_STATED = "-";

  private static final String POSTS = "(select o.[CODE] from @POST o where o.[POST_RANK]";

  private final String code;
  private final String column;

  RegisterColumn(String code, String column) {
    this.code = code;
    this.column = column;
  }

  /** Its name in REST; factors are called as in regimes. */
  @Override
  public String code() {
    return code;
  }

  /** The column as a statement writes it; that of the rank stands in the table of posts. */
  String column() {
    return "[" + column + "]";
  }

  /** What an answer calls the column. */
  String label() {
    return column;
  }

  /** A condition on a row: it holds the code, or none for {@link #NOT_STATED}. */
  Sql holds(String wanted) {
    boolean nothing = wanted.equals(NOT_STATED);
    if (this == RANK) {
      return nothing ? unranked() : Sql.of("[POST] in " + POSTS + " = ?)", wanted);
    }
    return nothing ? Sql.of(column() + " is null") : Sql.of(column() + " = ?", wanted);
  }

  private static Sql unranked() {
    return Sql.of("([POST] is null or [POST] not in " + POSTS + " is not null))");
  }
}

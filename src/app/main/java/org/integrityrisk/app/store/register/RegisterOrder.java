package org.integrityrisk.app.store.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Sql;

/**
 * In which order a page of the register shows its points.
 *
 * @param by what to sort by
 * @param descending the other way round
 * @param levels codes of the levels, most serious first: their order is the regime's and not that
 *     of the codes
 */
public record RegisterOrder(By by, boolean descending, List<String> levels) {

  /** What one can sort by. */
  public enum By {
    /** By key, which is the order of filing. */
    KEY("key", "ID"),
    TITLE("title", "TITLE"),
    LEVEL("level", "LEVEL_CODE"),
    TYPE("type", "RISK_TYPE"),
    CATEGORY("category", "CATEGORY"),
    KIND("kind", "KIND"),
    SCOPE("scope", "SCOPE"),
    STATUS("status", "STATE"),
    UNIT("unit", "UNIT_CODE"),
    DEPARTMENT("department", "DEPARTMENT"),
    POST("post", "POST"),
    ANSWERER("answerer", "ANSWERER"),
    DUE("due", "STEP_DUE"),
    NEXT_CHECK("nextCheck", "NEXT_CHECK"),
    MEASURES("measures", "MEASURES"),
    WARNINGS("warnings", "OPEN_WARNINGS"),
    UPDATED("updated", "UPDATED");

    private final String code;
    private final String column;

    By(String code, String column) {
      this.code = code;
      this.column = column;
    }

    /** What REST calls it, if it knows the word. */
    public static Optional<By> of(String code) {
      return Arrays.stream(values()).filter(by -> by.code.equals(code)).findFirst();
    }
  }

  public RegisterOrder {
    levels = List.copyOf(levels);
  }

  /** The order clause; equal points stand in the order of filing, so that pages never overlap. */
  Sql clause() {
    String direction = descending ? " desc" : "";
    return Sql.of("order by").then(by == By.LEVEL ? level() : column()).then(direction + ", [ID]");
  }

  private Sql column() {
    return Sql.of("[" + by.column + "]");
  }

  private Sql level() {
    Sql order = Sql.of("case [LEVEL_CODE]");
    for (int i = 0; i < levels.size(); i++) {
      order = order.then("when ? then " + i, levels.get(i));
    }
    return levels.isEmpty() ? column() : order.then("else " + levels.size() + " end");
  }
}

package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/**
 * Sets the register of one day or cycle beside that of another: one statement for all counts, two
 * for a page of points, whatever the size.
 */
@Component
public class RegisterComparison {

  private static final String DIFFERENT =
      "(a.[%1$s] <> b.[%1$s] or a.[%1$s] is null and b.[%1$s] is not null"
          + " or a.[%1$s] is not null and b.[%1$s] is null)";

  private static final String PAIR =
      "select a.[ISSUE_ID] as [ID_BEFORE], b.[ISSUE_ID] as [ID_AFTER],"
          + " a.[ISSUE_KEY] as [KEY_BEFORE], b.[ISSUE_KEY] as [KEY_AFTER],"
          + " a.[LEVEL_CODE] as [LEVEL_BEFORE], b.[LEVEL_CODE] as [LEVEL_AFTER],"
          + " a.[DEPARTMENT] as [DEPARTMENT_BEFORE], b.[DEPARTMENT] as [DEPARTMENT_AFTER],"
          + " a.[CATEGORY] as [CATEGORY_BEFORE], b.[CATEGORY] as [CATEGORY_AFTER],"
          + " case when a.[ISSUE_ID] is null then 0 else 1 end as [IN_BEFORE],"
          + " case when b.[ISSUE_ID] is null then 0 else 1 end as [IN_AFTER],"
          + " case when a.[ISSUE_ID] is not null and b.[ISSUE_ID] is not null and "
          + DIFFERENT.formatted("LEVEL_CODE")
          + " then 1 else 0 end as [REGRADED],"
          + " case when a.[ISSUE_ID] is not null and b.[ISSUE_ID] is not null and "
          + DIFFERENT.formatted("CONTENT_HASH")
          + " then 1 else 0 end as [CHANGED] from";

  private static final String CODES =
      "[LEVEL_BEFORE], [LEVEL_AFTER], [DEPARTMENT_BEFORE], [DEPARTMENT_AFTER],"
          + " [CATEGORY_BEFORE], [CATEGORY_AFTER]";

  private static final String COUNTS =
      "select "
          + CODES
          + ", sum([IN_BEFORE]) as [WAS], sum([IN_AFTER]) as [IS],"
          + " sum([REGRADED]) as [REGRADED_N], sum([CHANGED]) as [CHANGED_N] from";

  private final Database database;

  public RegisterComparison(Database database) {
    this.database = database;
  }

  /** What is compared. */
  public record Question(HistoryScope scope, Snapshot before, Snapshot after) {}

  /** The codes of one point in one of the registers; empty for what is not stated. */
  public record Codes(String level, String department, String category) {}

  /**
   * How many points went from some codes to others.
   *
   * @param before their codes in the earlier register; empty when it does not have them
   * @param after their codes in the later register; empty when it does not have them
   * @param regraded how many of them have another level
   * @param changed how many of them say something else
   */
  public record Tally(
      Optional<Codes> before, Optional<Codes> after, long count, long regraded, long changed) {}

  /**
   * A point that is not the same.
   *
   * @param title what it is called now; empty when it is gone
   */
  public record Point(
      String key, String title, Optional<Codes> before, Optional<Codes> after, boolean changed) {}

  /**
   * A page of such points.
   *
   * @param total how many there are on all pages
   */
  public record Page(long total, List<Point> points) {}

  /** Which of the points are listed; an empty code stands for any. */
  public record Wanted(RegisterChange change, Codes codes) {

    private Sql condition() {
      return Sql.of("where u." + change.condition())
          .then(holds("LEVEL", codes.level()))
          .then(holds("DEPARTMENT", codes.department()))
          .then(holds("CATEGORY", codes.category()));
    }

    /** What a point is counted under: what it is now or, when it is gone, what it was. */
    private static Sql holds(String column, String code) {
      return code.isEmpty()
          ? Sql.NONE
          : Sql.of(
              "and (u.[%1$s_AFTER] = ? or u.[IN_AFTER] = 0 and u.[%1$s_BEFORE] = ?)"
                  .formatted(column),
              code,
              code);
    }
  }

  /** All counts there are, by the codes before and after together. */
  public List<Tally> count(Question question) {
    Sql sql =
        Sql.of(COUNTS)
            .then(pairs(question))
            .then("group by " + CODES + ", [IN_BEFORE], [IN_AFTER]");
    return database.read(session -> session.list(sql, RegisterComparison::tally));
  }

  /** The points of which something is true, in the order of filing; those that are gone last. */
  public Page find(Question question, Wanted wanted, int start, int limit) {
    Sql from = pairs(question).then(wanted.condition());
    Sql count = Sql.of("select count(*) as [N] from").then(from);
    Sql page =
        Sql.of("select u.*, p.[TITLE], case when p.[ID] is null then 1 else 0 end as [GONE] from")
            .then(pairs(question))
            .then("left join @RISK_ROW p on p.[ISSUE_ID] = coalesce(u.[ID_AFTER], u.[ID_BEFORE])")
            .then(wanted.condition())
            .then("order by [GONE], p.[ID], [ID_BEFORE]")
            .then(Sql.PAGE, start, limit);
    return database.read(
        session -> new Page(session.number(count), session.list(page, RegisterComparison::point)));
  }

  /** Every point of either register beside itself in the other: not all databases join fully. */
  private static Sql pairs(Question question) {
    Sql before = question.scope().rowsOf(question.before());
    Sql after = question.scope().rowsOf(question.after());
    return Sql.of("(" + PAIR)
        .then(before)
        .then("a left join")
        .then(after)
        .then("b on b.[ISSUE_ID] = a.[ISSUE_ID] union all " + PAIR)
        .then(after)
        .then("b left join")
        .then(before)
        .then("a on a.[ISSUE_ID] = b.[ISSUE_ID] where a.[ISSUE_ID] is null) u");
  }

  private static Tally tally(Row row) throws SQLException {
    long was = row.number("WAS");
    long is = row.number("IS");
    return new Tally(
        was > 0 ? Optional.of(codes(row, "BEFORE")) : Optional.empty(),
        is > 0 ? Optional.of(codes(row, "AFTER")) : Optional.empty(),
        Math.max(was, is),
        row.number("REGRADED_N"),
        row.number("CHANGED_N"));
  }

  private static Point point(Row row) throws SQLException {
    return new Point(
        row.optional("KEY_AFTER").orElse(row.text("KEY_BEFORE")),
        row.text("TITLE"),
        row.flag("IN_BEFORE") ? Optional.of(codes(row, "BEFORE")) : Optional.empty(),
        row.flag("IN_AFTER") ? Optional.of(codes(row, "AFTER")) : Optional.empty(),
        row.flag("CHANGED"));
  }

  private static Codes codes(Row row, String side) throws SQLException {
    return new Codes(
        row.text("LEVEL_" + side), row.text("DEPARTMENT_" + side), row.text("CATEGORY_" + side));
  }
}

package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.rectification.RectificationState;
import org.springframework.stereotype.Component;

/** How many checks are overdue, and how many rectifications are open, in two statements. */
@Component
public class FollowUpCounts {

  private static final UnitsOfPoints CHECKS =
      new UnitsOfPoints("@PLANNED_CHECK c", "p.[ISSUE_ID] = c.[POINT_ID]");

  private static final String RECTIFICATIONS =
      "select count(*) as [N],"
          + " sum(case when r.[DEADLINE] < ? and r.[STATE] in (?, ?) then 1 else 0 end) as [LATE]"
          + " from @RECTIFICATION r where r.[PROJECT_KEY] = ? and r.[STATE] <> ?";

  private final Database database;

  public FollowUpCounts(Database database) {
    this.database = database;
  }

  /**
   * The counts of a project.
   *
   * @param checksOverdue checks of all kinds that should have been made before today
   * @param open rectifications that are not closed
   * @param overdue those of them whose report is late
   */
  public record Counts(long checksOverdue, long open, long overdue) {}

  /**
   * Counts.
   *
   * @param units codes of the units to look in, empty for all
   */
  public Counts in(String project, Set<String> units, LocalDate today) {
    Sql late = Sql.of("where c.[PROJECT_KEY] = ? and c.[DUE] < ?", project, today.toString());
    Sql checks = Sql.of("select count(*) as [N]").then(CHECKS.within(late, units));
    Sql rectifications =
        Sql.of(
                RECTIFICATIONS,
                today.toString(),
                RectificationState.ISSUED.code(),
                RectificationState.SENT_BACK.code(),
                project,
                RectificationState.CLOSED.code())
            .then(inUnits(units));
    return database.read(
        session -> {
          long overdue = session.number(checks);
          return session
              .first(
                  rectifications, row -> new Counts(overdue, row.number("N"), row.number("LATE")))
              .orElseThrow();
        });
  }

  private static Sql inUnits(Set<String> units) {
    return units.isEmpty() ? Sql.NONE : Sql.of("and").then(Sql.in("r.[UNIT_CODE]", units));
  }
}

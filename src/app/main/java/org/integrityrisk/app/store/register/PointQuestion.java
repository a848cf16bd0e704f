package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskState;

/**
 * What somebody asks of the points of several projects.
 *
 * @param condition the condition on a row of the register, which stands as {@code p}
 */
public record PointQuestion(Sql condition) {

  /**
   * Have they one of these levels?
   *
   * @param levels codes of levels by key of the project, since each regime has levels of its own
   */
  public static PointQuestion ofLevel(Map<String, Set<String>> levels) {
    Sql any = Sql.of("(1 = 0");
    for (Map.Entry<String, Set<String>> project : levels.entrySet()) {
      any =
          any.then("or p.[PROJECT_KEY] = ? and", project.getKey())
              .then(Sql.in("p.[LEVEL_CODE]", project.getValue()));
    }
    return new PointQuestion(any.then(")"));
  }

  /** Are they in force, and was their next check due before this day? */
  public static PointQuestion checkOverdue(LocalDate today) {
    return new PointQuestion(
        Sql.of("p.[STATE] = ? and p.[NEXT_CHECK] < ?", RiskState.IN_FORCE, today.toString()));
  }

  /** Are they shown to the public of their scope, and not yet confirmed or sent back? */
  public static PointQuestion inPublicity() {
    return new PointQuestion(
        Sql.of(
            "p.[AWAITING_STEP] = ? and exists (select 1 from @PUBLICITY_POINT x"
                + " where x.[POINT_ID] = p.[ISSUE_ID] and "
                + PublicityWork.WITHOUT_RESULT
                + ")",
            StepKind.PUBLICITY.code()));
  }

  /** Do they have approvals that were given on another content? */
  public static PointQuestion changedSinceReview() {
    return new PointQuestion(Sql.of("p.[STALE_APPROVALS] > 0"));
  }
}

package org.integrityrisk.app.store.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;

/**
 * What points ask of a person: a review, an opinion, a decision in a meeting, a correction, a
 * second look. One select for each index that can find the rows. Points that are shown, filed or
 * checked wait in their own way: see {@link PublicityWork}, {@link FilingWork} and {@link
 * CheckWork}.
 */
record PointWork(WorkQuery query) {

  private static final String LAST_DAY = "coalesce(p.[STEP_DUE], p.[NEXT_CHECK])";

  List<Sql> selects() {
    return List.of(
        mine(WorkKind.REVIEW, StepKind.REVIEW),
        mine(WorkKind.MEETING, StepKind.COLLECTIVE),
        ofMyBodies(),
        meetings(),
        delegated(),
        sentBack(),
        lookedAtAgain(),
        asked(),
        flagged(),
        withoutMeasure(),
        withoutMeasureOfBodies());
  }

  private Sql mine(WorkKind kind, StepKind step) {
    return awaiting(kind, step).then("and p.[AWAITING_USER] = ?", query.user());
  }

  /** What waits for a body of which the user is a member. */
  private Sql ofMyBodies() {
    return awaiting(WorkKind.REVIEW, StepKind.REVIEW)
        .then("and (1 = 0")
        .then(Seats.orAt(query.seats()))
        .then(")");
  }

  /** What waits for a meeting that the user attends or records. */
  private Sql meetings() {
    return awaiting(WorkKind.MEETING, StepKind.COLLECTIVE)
        .then("and (")
        .then(Sql.in("p.[AWAITING_UNIT]", query.meetingUnits()))
        .then(Seats.orAt(query.seats()))
        .then(")");
  }

  /** What waits for those in whose place the user decides; nobody attends a meeting for another. */
  private Sql delegated() {
    return awaiting(WorkKind.REVIEW, StepKind.REVIEW).then("and").then(Seats.delegatedTurn(query));
  }

  private Sql sentBack() {
    return points(WorkKind.RETURNED, LAST_DAY)
        .then("and p.[AWAITING_USER] = ? and p.[RETURNED] = 1 and", query.user())
        .then(Sql.filter("p.[STATE]", Set.of(RiskState.DRAFT)));
  }

  private Sql lookedAtAgain() {
    return points(WorkKind.RETURNED, LAST_DAY)
        .then("and p.[AWAITING_USER] = ?", query.user())
        .then("and p.[STATE] = ?", RiskState.RE_EXAMINATION);
  }

  private Sql asked() {
    return points(WorkKind.OPINION_SOUGHT, "p.[STEP_DUE]")
        .then("and")
        .then(PeopleColumn.asked(query.user()));
  }

  /** Points in force that the user filed, holds the post of, or heads the department of. */
  private Sql flagged() {
    return Sql.of(WorkSelect.ofPoints(WorkKind.RE_EXAMINE, "p.[FLAGGED_SINCE]", WorkSelect.NEVER))
        .then("from @RISK_ROW p where p.[FLAGGED_SINCE] > 0 and")
        .then(Sql.filter("p.[STATE]", Set.of(RiskState.IN_FORCE)))
        .then("and")
        .then(inProjects())
        .then("and (p.[FILER] = ? or", query.user())
        .then(Sql.in("p.[POST]", query.posts()))
        .then("or")
        .then(Sql.in("p.[DEPARTMENT]", query.departments()))
        .then(")");
  }

  private Sql withoutMeasure() {
    return gaps().then("and p.[ANSWERER] = ?", query.user());
  }

  /** What a body of several people answers for: each of its members sees it. */
  private Sql withoutMeasureOfBodies() {
    return gaps()
        .then("and p.[ANSWERER] is null and (1 = 0")
        .then(Seats.orAnswering(query.seats()))
        .then(")");
  }

  private Sql gaps() {
    Sql ofGravest = Sql.of("(1 = 0");
    for (Map.Entry<String, String> one : query.gravest().entrySet()) {
      ofGravest =
          ofGravest.then(
              "or p.[PROJECT_KEY] = ? and p.[LEVEL_CODE] = ?", one.getKey(), one.getValue());
    }
    return points(WorkKind.MEASURE_MISSING, WorkSelect.NEVER)
        .then("and p.[MEASURES_IN_FORCE] = 0 and")
        .then(ofGravest)
        .then(") and")
        .then(Sql.filter("p.[STATE]", Set.of(RiskState.IN_FORCE)));
  }

  private Sql awaiting(WorkKind kind, StepKind step) {
    return points(kind, LAST_DAY).then("and p.[AWAITING_STEP] = ?", step.code());
  }

  private Sql points(WorkKind kind, String lastDay) {
    return Sql.of(WorkSelect.ofPoints(kind, WorkSelect.SINCE_STATE, lastDay))
        .then("from @RISK_ROW p where")
        .then(inProjects());
  }

  private Sql inProjects() {
    return Sql.filter("p.[PROJECT_KEY]", query.projects());
  }
}

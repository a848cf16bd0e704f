package org.integrityrisk.core.register;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.review.Turn;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.Duty;
import org.integrityrisk.core.supervision.NextCheck;
import org.integrityrisk.core.supervision.SupervisionPlan;

/**
 * Derives the register's row of a point from everything known about it.
 *
 * @param situation the point and where it stands in its chain
 * @param checks the checks made on it
 * @param flaggedSince since when it is flagged for re-examination, if it is
 * @param zone where days begin
 */
record DerivePointRow(
    ReviewSituation situation, List<Check> checks, Optional<Instant> flaggedSince, ZoneId zone) {

  PointRow row() {
    RiskPoint point = situation.point();
    Optional<SupervisionPlan> plan = SupervisionPlan.of(situation.loaded());
    Optional<Duty> answers = plan.map(SupervisionPlan::answers);
    return new PointRow(
        point.id(),
        point.key(),
        point.project(),
        point.content(),
        point.level(),
        point.state(),
        situation.isReturned(),
        point.filer(),
        awaiting(),
        ReviewTrace.of(situation),
        answers.map(duty -> duty.role().code()).orElse(""),
        answers.flatMap(Duty::onlyPerson).orElse(""),
        flaggedSince,
        plan.map(one -> one.asking(nextChecks())).orElse(List.of()),
        situation.stateSince(),
        point.updated());
  }

  private Awaiting awaiting() {
    RiskPoint point = situation.point();
    if (RiskState.isEditable(point.state())) {
      return Awaiting.person(RecordOpinion.preparing(point), point.preparer(), "");
    }
    return situation.turn().map(this::awaiting).orElse(Awaiting.NOBODY);
  }

  private Awaiting awaiting(Turn turn) {
    String role = turn.role().code();
    String step = turn.step().kind().code();
    return turn.role().isOfSeveral()
        ? new Awaiting(role, turn.onlyPerson().orElse(""), situation.point().content().unit(), step)
        : Awaiting.person(role, turn.onlyPerson().orElse(""), step);
  }

  private List<NextCheck> nextChecks() {
    return situation
        .inForceSince(zone)
        .map(since -> NextCheck.all(situation.loaded().regime(), situation.point(), since, checks))
        .orElse(List.of());
  }
}

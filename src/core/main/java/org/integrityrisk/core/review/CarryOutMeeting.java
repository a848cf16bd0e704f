package org.integrityrisk.core.review;

import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.Recovery;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.text.DomainException;

/**
 * Carries out what a meeting decided. What a meeting has decided stands, so a crash half way is
 * completed. A point that was taken away in the moment between check and step is left alone and
 * noted in the audit trail.
 */
public final class CarryOutMeeting implements IntentKind {

  private final Meetings meetings;
  private final RiskPoints points;
  private final LoadPoint loadPoint;
  private final LoadReview reviews;
  private final ReviewMoves moves;
  private final Audit audit;

  public CarryOutMeeting(
      Meetings meetings,
      RiskPoints points,
      LoadPoint loadPoint,
      LoadReview reviews,
      ReviewMoves moves,
      Audit audit) {
    this.meetings = meetings;
    this.points = points;
    this.loadPoint = loadPoint;
    this.reviews = reviews;
    this.moves = moves;
    this.audit = audit;
  }

  @Override
  public String code() {
    return MeetingIntent.KIND;
  }

  @Override
  public Recovery recovery() {
    return Recovery.COMPLETE;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    if (step == 0) {
      meetings.save(MeetingIntent.meeting(intent));
      return "";
    }
    MeetingDecision decision = MeetingIntent.decision(intent.steps().get(step));
    points.find(decision.pointKey()).ifPresent(point -> move(intent, point, decision));
    return decision.pointKey();
  }

  /** Never asked for: a meeting is completed. */
  @Override
  public void undo(Intent intent, int step) {
    throw new UnsupportedOperationException("A meeting's decisions are not taken back");
  }

  private void move(Intent intent, RiskPoint point, MeetingDecision decision) {
    ReviewSituation situation = reviews.of(loadPoint.surround(intent.actor(), point));
    if (isCarriedOut(situation, intent.id())) {
      return;
    }
    Move move = move(intent, decision);
    try {
      GuardReview.check(situation, move);
    } catch (DomainException overtaken) {
      noteOvertaken(intent, point, overtaken);
      return;
    }
    moves.make(point.key(), move);
  }

  /**
   * The opinion is kept before the point moves, so it proves the move only once the point has left
   * the step.
   */
  private static boolean isCarriedOut(ReviewSituation situation, String meeting) {
    return situation.opinions().stream()
        .anyMatch(
            opinion ->
                opinion.meeting().equals(meeting)
                    && !opinion.step().equals(situation.point().state()));
  }

  private static Move move(Intent intent, MeetingDecision decision) {
    return new Move(
        decision.decision(), intent.actor(), decision.opinion(), intent.id(), Optional.empty());
  }

  private void noteOvertaken(Intent intent, RiskPoint point, DomainException overtaken) {
    audit.write(
        intent.actor(),
        "meeting.overtaken",
        point.key(),
        Map.of("state", point.state()),
        Map.of("meeting", intent.id(), "problem", overtaken.problem().code()));
  }
}

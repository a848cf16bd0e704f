package org.integrityrisk.core.review;

import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.regime.StepKind;

/**
 * Carries out what a meeting decided. What a meeting has decided stands, so a crash half way is
 * completed.
 */
public final class CarryOutMeeting implements AlwaysFinished {

  private final Meetings meetings;
  private final CarryOutMove moves;

  public CarryOutMeeting(Meetings meetings, CarryOutMove moves) {
    this.meetings = meetings;
    this.moves = moves;
  }

  @Override
  public String code() {
    return MeetingIntent.KIND;
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
    moves.make(decision.pointKey(), move(intent, decision), "meeting");
    return decision.pointKey();
  }

  private static Move move(Intent intent, MeetingDecision decision) {
    return Move.by(
            StepKind.COLLECTIVE,
            intent.id(),
            decision.decision(),
            intent.actor(),
            decision.opinion())
        .with(decision.overruling())
        .heldOn(MeetingIntent.date(intent));
  }
}

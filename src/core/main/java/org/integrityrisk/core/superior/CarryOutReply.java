package org.integrityrisk.core.superior;

import java.util.Optional;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.review.CarryOutMove;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;

/**
 * Carries out the reply to a filing: keeps it, then moves each point. Of two replies recorded at
 * the same moment the first counts. A crash half way is completed.
 */
public final class CarryOutReply implements AlwaysFinished {

  private final SuperiorFilings filings;
  private final CarryOutMove moves;

  public CarryOutReply(SuperiorFilings filings, CarryOutMove moves) {
    this.filings = filings;
    this.moves = moves;
  }

  @Override
  public String code() {
    return ReplyIntent.KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    Reply reply = ReplyIntent.reply(intent);
    if (step == 0) {
      filings.reply(ReplyIntent.filing(intent), reply);
      return "";
    }
    String point = ReplyIntent.point(intent, step);
    if (counts(intent, reply)) {
      moves.make(point, move(intent, reply), "filing");
    }
    return point;
  }

  private boolean counts(Intent intent, Reply reply) {
    Optional<Reply> kept = filings.find(ReplyIntent.filing(intent)).flatMap(SuperiorFiling::reply);
    return kept.filter(reply::equals).isPresent();
  }

  private static Move move(Intent intent, Reply reply) {
    return Move.by(
            StepKind.FILING,
            ReplyIntent.filing(intent),
            reply.state() == FilingState.RECEIVED ? Decision.PASS : Decision.RETURN,
            intent.actor(),
            reply.reason())
        .heldOn(reply.date());
  }
}

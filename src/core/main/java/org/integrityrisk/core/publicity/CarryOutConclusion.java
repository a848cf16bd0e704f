package org.integrityrisk.core.publicity;

import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.review.CarryOutMove;
import org.integrityrisk.core.review.Move;

/**
 * Carries out what a publicity came to: moves each point, then keeps its result. What was decided
 * stands, so a crash half way is completed.
 */
public final class CarryOutConclusion implements AlwaysFinished {

  private final Publicities publicities;
  private final CarryOutMove moves;
  private final Actors actors;
  private final Organisation organisation;

  public CarryOutConclusion(
      Publicities publicities, CarryOutMove moves, Actors actors, Organisation organisation) {
    this.publicities = publicities;
    this.moves = moves;
    this.actors = actors;
    this.organisation = organisation;
  }

  @Override
  public String code() {
    return ConclusionIntent.KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    Conclusion conclusion = ConclusionIntent.conclusion(intent.steps().get(step));
    String publicity = ConclusionIntent.publicity(intent);
    Move move = ConcludePublicity.move(intent.actor(), publicity, conclusion);
    if (moves.make(conclusion.point(), move, "publicity")) {
      publicities.conclude(result(intent, conclusion));
    }
    return conclusion.point();
  }

  private PublicityResult result(Intent intent, Conclusion conclusion) {
    return new PublicityResult(
        ConclusionIntent.publicity(intent),
        conclusion.point(),
        conclusion.outcome(),
        conclusion.opinion().strip(),
        intent.actor(),
        actors.of(intent.actor(), organisation.register()).name(),
        intent.opened());
  }
}

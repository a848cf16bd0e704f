package org.integrityrisk.app.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.view.HolderName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.PointView.ChainStep;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.review.Turn;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Problem;

/** Where a point stands in its chain, in words. */
record Standing(ReviewSituation situation, Names names) {

  /** Whom it waits for; nothing when it waits for nobody. */
  Optional<HolderName> awaiting() {
    if (RiskState.isEditable(state())) {
      return names.holder(RecordOpinion.preparing(situation.point()), situation.point().preparer());
    }
    return situation
        .turn()
        .flatMap(turn -> names.holder(turn.role().code(), turn.onlyPerson().orElse("")));
  }

  /** Why nobody can review it, in words; empty as a rule. */
  String obstacle() {
    Optional<Problem> obstacle = situation.turn().flatMap(Turn::obstacle);
    return obstacle.map(names::say).orElse("");
  }

  /** The steps of its chain; none when the regime knows no chain for it. */
  List<ChainStep> chain() {
    return situation.chain().map(this::steps).orElse(List.of());
  }

  private List<ChainStep> steps(Chain chain) {
    boolean done = state().equals(RiskState.IN_FORCE) || chain.step(state()).isPresent();
    List<ChainStep> steps = new ArrayList<>();
    for (ReviewStep step : chain.steps()) {
      boolean current = step.id().equals(state());
      done = done && !current;
      steps.add(
          new ChainStep(
              step.id(),
              step.name().in(names.locale()),
              step.kind().code(),
              step.collective(),
              done,
              current));
    }
    return steps;
  }

  private String state() {
    return situation.point().state();
  }
}

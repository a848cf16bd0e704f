package org.integrityrisk.app.workflow;

import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;
import org.springframework.stereotype.Component;

/**
 * The move that a transition of a risk point means: the one a use case has asked for, or what
 * somebody wrote on the host's own transition screen.
 */
@Component
public final class MoveInTransition {
  private final ActionInHand inHand;

  public MoveInTransition(ActionInHand inHand) {
    this.inHand = inHand;
  }

  Move of(Transition transition) {
    return inHand
        .move()
        .orElseGet(() -> Move.of(decision(transition), transition.caller(), transition.comment()));
  }

  boolean isByMeeting() {
    return inHand.move().filter(Move::isFromMeeting).isPresent();
  }

  static Decision decision(Transition transition) {
    String code = transition.argument(WorkflowModules.DECISION);
    return Decision.of(code).orElseThrow(() -> new IllegalStateException("No decision " + code));
  }
}

package org.integrityrisk.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;
import org.junit.jupiter.api.Test;

class ActionInHandTest {
  private static final Move MOVE = Move.of(Decision.PASS, "head", "agreed");

  private final ActionInHand inHand = new ActionInHand();

  @Test
  void outsideAUseCaseThereIsNothing() {
    assertThat(inHand.isByTheApp()).isFalse();
    assertThat(inHand.move()).isEmpty();
  }

  @Test
  void theMoveIsKnownWhileItIsMade() {
    Optional<Move> seen = inHand.during(MOVE, inHand::move);

    assertThat(seen).hasValue(MOVE);
    assertThat(inHand.isByTheApp()).isFalse();
  }

  @Test
  void aChangeWithinAMoveIsNotTheMove() {
    Optional<Move> seen = inHand.during(MOVE, () -> inHand.during(inHand::move));

    assertThat(seen).isEmpty();
  }

  @Test
  void afterAChangeWithinAMoveTheMoveGoesOn() {
    Optional<Move> seen =
        inHand.during(
            MOVE,
            () -> {
              inHand.during(() -> "changed");
              return inHand.move();
            });

    assertThat(seen).hasValue(MOVE);
  }

  @Test
  void aFailureLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                inHand.during(
                    MOVE,
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(inHand.isByTheApp()).isFalse();
  }

  @Test
  void otherThreadsAreNotConcerned() {
    boolean seenElsewhere =
        inHand.during(MOVE, () -> CompletableFuture.supplyAsync(inHand::isByTheApp).join());

    assertThat(seenElsewhere).isFalse();
  }
}

package org.integrityrisk.app.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.integrityrisk.core.review.Move;
import org.springframework.stereotype.Component;

/**
 * What the app itself is doing on this thread while the host runs its workflow, so that the
 * workflow's functions know what no transition screen can carry: the meeting that decided, another
 * level, and that a use case has checked everything already.
 *
 * <p>The host runs a transition on the thread that asked for it; nothing here outlives the call.
 */
@Component
public final class ActionInHand {
  private final ThreadLocal<Deque<Optional<Move>>> actions =
      ThreadLocal.withInitial(ArrayDeque::new);

  /** Whether a use case of the app started what the host is doing, and not a host's screen. */
  public boolean isByTheApp() {
    return !actions.get().isEmpty();
  }

  /** The move of a risk point that a use case asked for. */
  public Optional<Move> move() {
    return Optional.ofNullable(actions.get().peek()).flatMap(move -> move);
  }

  /** Does something on behalf of a use case. */
  public <T> T during(Supplier<T> work) {
    return during(Optional.empty(), work);
  }

  /** Makes a move on behalf of a use case. */
  public <T> T during(Move move, Supplier<T> work) {
    return during(Optional.of(move), work);
  }

  private <T> T during(Optional<Move> move, Supplier<T> work) {
    Deque<Optional<Move>> own = actions.get();
    own.push(move);
    try {
      return work.get();
    } finally {
      own.pop();
      if (own.isEmpty()) {
        actions.remove();
      }
    }
  }
}

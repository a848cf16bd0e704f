package org.integrityrisk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.journal.Progress.Phase;
import org.integrityrisk.core.world.Fuse;
import org.integrityrisk.core.world.MemoryJournal;
import org.integrityrisk.core.world.SetClock;
import org.junit.jupiter.api.Test;

/** What cannot be finished now keeps nothing behind it from being finished. */
class ResumeTest {

  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final SetClock clock = new SetClock();
  private final MemoryJournal journal = new MemoryJournal(new Fuse());
  private final Set<String> refused = new HashSet<>(Set.of("first", "third"));
  private final List<String> taken = new ArrayList<>();
  private final JournalRunner runner =
      new JournalRunner(journal, List.of(new RefusedSteps()), clock);

  @Test
  void theOthersHaveTheirTurnAndTheFirstFailureIsReported() {
    leave("first", "second", "third", "fourth");

    Throwable failure = catchThrowable(() -> runner.resume(SILENCE));

    assertThat(failure).isInstanceOf(IllegalStateException.class).hasMessage("first");
    assertThat(failure.getSuppressed()).extracting(Throwable::getMessage).containsExactly("third");
    assertThat(taken).containsExactly("second", "fourth");
    assertThat(journal.phases()).containsExactly(Phase.DOING, Phase.DONE, Phase.DOING, Phase.DONE);
  }

  @Test
  void whatFailedIsTriedAgain() {
    leave("first", "second");
    assertThat(catchThrowable(() -> runner.resume(SILENCE))).isNotNull();
    refused.clear();

    assertThat(runner.resume(SILENCE)).isEqualTo(1);
    assertThat(taken).containsExactly("second", "first");
    assertThat(journal.phases()).containsOnly(Phase.DONE);
  }

  @Test
  void anIntentOfAKindThatIsNoLongerKnownBlocksNothing() {
    journal.open(intent("old", "forgotten"), clock.instant());
    clock.pass(SILENCE.plusSeconds(1));
    leave("second");

    assertThat(catchThrowable(() -> runner.resume(SILENCE)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(taken).containsExactly("second");
  }

  private void leave(String... ids) {
    for (String id : ids) {
      runner.leave(intent(id, RefusedSteps.CODE));
    }
  }

  private Intent intent(String id, String kind) {
    return new Intent(id, kind, "clerk", clock.instant(), Map.of(), List.of(Map.of()));
  }

  private final class RefusedSteps implements AlwaysFinished {

    private static final String CODE = "refused-steps";

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public int stepsPerMark() {
      return 1;
    }

    @Override
    public String take(Intent intent, int step, boolean mayBeDone) {
      if (refused.contains(intent.id())) {
        throw new IllegalStateException(intent.id());
      }
      taken.add(intent.id());
      return intent.id();
    }
  }
}

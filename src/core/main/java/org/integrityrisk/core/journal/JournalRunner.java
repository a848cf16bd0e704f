package org.integrityrisk.core.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.journal.Progress.Phase;

/**
 * Carries intents out: written down first, then step by step. What a crash leaves behind, {@link
 * #resume} finishes or takes back, on whichever node runs it.
 */
public final class JournalRunner {

  /** The time of touch of an intent whose runner has failed. */
  private static final Instant LET_GO = Instant.EPOCH.plusMillis(1);

  private final Journal journal;
  private final Map<String, IntentKind> kinds;
  private final Clock clock;

  public JournalRunner(Journal journal, List<IntentKind> kinds, Clock clock) {
    this.journal = journal;
    this.kinds =
        kinds.stream().collect(Collectors.toUnmodifiableMap(IntentKind::code, Function.identity()));
    this.clock = clock;
  }

  /**
   * Writes the intent down and takes all its steps.
   *
   * @return what each step made, in order
   * @throws RuntimeException what a step threw; the intent is taken back by then if its kind says
   *     so, and otherwise stays open for {@link #resume}, which need not wait
   */
  public List<String> run(Intent intent) {
    begin(intent);
    return finish(intent);
  }

  /**
   * Writes the intent down, as a part of the transaction that is open: what belongs to it, such as
   * a number that was drawn for it, is kept with it or not at all. {@link #finish} follows, or else
   * {@link #dismiss}; after a crash, {@link #resume}.
   */
  public void begin(Intent intent) {
    kindOf(intent);
    journal.open(intent, clock.instant());
  }

  /** Closes an intent of which no step is to be taken. */
  public void dismiss(Intent intent) {
    mark(intent, Phase.UNDONE, 0);
  }

  /**
   * Takes all steps of an intent that was begun.
   *
   * @return as {@link #run}
   */
  public List<String> finish(Intent intent) {
    IntentKind kind = kindOf(intent);
    try {
      return takeSteps(intent, kind, 0, false);
    } catch (RuntimeException failure) {
      if (kind.recovery() == Recovery.UNDO) {
        undoAfter(failure, intent, kind);
      }
      throw failure;
    }
  }

  /** Writes the intent down and leaves its steps to the next {@link #resume} of any node. */
  public void leave(Intent intent) {
    journal.open(intent, Instant.EPOCH);
  }

  /**
   * Finishes or takes back what has not been touched for so long that its runner must be dead. An
   * intent that fails stays open, and does not keep those behind it from their turn.
   *
   * @return how many intents were closed
   * @throws RuntimeException the first failure, once all have had their turn; it carries the others
   *     as suppressed
   */
  public int resume(Duration silence) {
    Instant staleBefore = clock.instant().minus(silence);
    List<RuntimeException> failures = new ArrayList<>();
    int closed = 0;
    for (JournalEntry entry : journal.stale(staleBefore)) {
      closed += tried(entry, staleBefore, failures) ? 1 : 0;
    }
    throwIfAny(failures);
    return closed;
  }

  private boolean tried(JournalEntry entry, Instant staleBefore, List<RuntimeException> failures) {
    try {
      boolean claimed = journal.claim(entry.intent().id(), staleBefore, clock.instant());
      if (claimed) {
        resume(entry);
      }
      return claimed;
    } catch (RuntimeException failure) {
      failures.add(failure);
      return false;
    }
  }

  private static void throwIfAny(List<RuntimeException> failures) {
    if (!failures.isEmpty()) {
      RuntimeException first = failures.get(0);
      failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
      throw first;
    }
  }

  /**
   * Gives up an open intent that has not been touched for so long that its runner must have failed:
   * takes of its remaining steps what can be taken, and closes it.
   *
   * @param atOnce for so many steps one can wait; more are left to the next {@link #resume}
   * @return false when its runner is at work, or it is closed
   */
  public boolean abandon(String id, Duration silence, int atOnce) {
    Instant now = clock.instant();
    if (!journal.claim(id, now.minus(silence), now)) {
      return false;
    }
    JournalEntry entry = journal.find(id).orElseThrow();
    int done = entry.progress().stepsDone();
    if (entry.intent().steps().size() - done > atOnce) {
      journal.mark(id, new Progress(Phase.ABANDONING, done, Instant.EPOCH));
    } else {
      mark(entry.intent(), Phase.ABANDONING, done);
      takeWhatCanBe(entry.intent(), done);
    }
    return true;
  }

  private void takeWhatCanBe(Intent intent, int first) {
    IntentKind kind = kindOf(intent);
    int last = intent.steps().size();
    for (int step = first; step < last; step++) {
      kind.takeWhatCanBe(intent, step);
      mark(intent, Phase.ABANDONING, step + 1);
    }
    mark(intent, Phase.DONE, last);
  }

  private void resume(JournalEntry entry) {
    Intent intent = entry.intent();
    IntentKind kind = kindOf(intent);
    if (entry.progress().phase() == Phase.ABANDONING) {
      takeWhatCanBe(intent, entry.progress().stepsDone());
    } else if (entry.progress().phase() == Phase.UNDOING) {
      undoSteps(intent, kind, entry.progress().stepsDone());
    } else if (kind.recovery() == Recovery.UNDO) {
      undoSteps(intent, kind, intent.steps().size());
    } else {
      takeSteps(intent, kind, entry.progress().stepsDone(), true);
    }
  }

  /** Only the steps up to the next mark may have been taken by the one who began. */
  private List<String> takeSteps(Intent intent, IntentKind kind, int first, boolean resumed) {
    List<String> made = new ArrayList<>();
    int last = intent.steps().size();
    int marked = first;
    try {
      for (int step = first; step < last; step += kind.stepsPerMark()) {
        int end = Math.min(step + kind.stepsPerMark(), last);
        made.addAll(kind.takeUpTo(intent, step, end, resumed && step == first));
        if (end < last) {
          mark(intent, Phase.DOING, end);
          marked = end;
        }
      }
      mark(intent, Phase.DONE, last);
    } catch (RuntimeException failure) {
      letGo(failure, intent, kind, marked);
      throw failure;
    }
    return made;
  }

  /**
   * Whoever failed does not go on, so that nobody has to wait until it has been silent for long.
   */
  private void letGo(RuntimeException failure, Intent intent, IntentKind kind, int marked) {
    if (kind.recovery() == Recovery.COMPLETE) {
      try {
        journal.mark(intent.id(), new Progress(Phase.DOING, marked, LET_GO));
      } catch (RuntimeException second) {
        failure.addSuppressed(second);
      }
    }
  }

  /**
   * A failure while undoing must not hide the first one; the intent stays open and is undone later.
   */
  private void undoAfter(RuntimeException failure, Intent intent, IntentKind kind) {
    try {
      undoSteps(intent, kind, intent.steps().size());
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
    }
  }

  private void undoSteps(Intent intent, IntentKind kind, int left) {
    mark(intent, Phase.UNDOING, left);
    for (int step = left - 1; step >= 0; step--) {
      kind.undo(intent, step);
      if (step % kind.stepsPerMark() == 0) {
        mark(intent, Phase.UNDOING, step);
      }
    }
    mark(intent, Phase.UNDONE, 0);
  }

  private void mark(Intent intent, Phase phase, int steps) {
    journal.mark(intent.id(), new Progress(phase, steps, clock.instant()));
  }

  private IntentKind kindOf(Intent intent) {
    IntentKind kind = kinds.get(intent.kind());
    if (kind == null) {
      throw new IllegalArgumentException("No kind of intent is called " + intent.kind());
    }
    return kind;
  }
}

package org.integrityrisk.core.journal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A kind of action over many objects. Everything was validated before the intent was written down,
 * so a step fails only when the host or the store does.
 */
public interface IntentKind {

  /** The code that intents of this kind carry. */
  String code();

  /** What becomes of an intent whose steps were not all taken. */
  Recovery recovery();

  /**
   * After how many steps the progress is noted, at least 1. So many steps may be taken again after
   * a crash.
   */
  int stepsPerMark();

  /**
   * Takes one step. Taking it again changes nothing.
   *
   * @param step from 0
   * @param mayBeDone whether the step may have been taken before
   * @return key of what the step made, for the answer of the action; empty when it made nothing
   */
  String take(Intent intent, int step, boolean mayBeDone);

  /**
   * Takes the steps up to the next note of progress. A kind whose steps are quicker together than
   * one by one says here how.
   *
   * @param first from 0
   * @param end the step after the last
   * @return as {@link #take}, for each step in order
   */
  default List<String> takeUpTo(Intent intent, int first, int end, boolean mayBeDone) {
    return IntStream.range(first, end).mapToObj(step -> take(intent, step, mayBeDone)).toList();
  }

  /**
   * Takes of one step what can be taken, once somebody has given the action up. What is refused for
   * good is noted and stays as it is.
   *
   * @throws UnsupportedOperationException when actions of this kind are never given up
   */
  default void takeWhatCanBe(Intent intent, int step) {
    throw new UnsupportedOperationException("What " + code() + " began is never given up");
  }

  /** Takes one step back. It may never have been taken, or been taken back already. */
  void undo(Intent intent, int step);
}

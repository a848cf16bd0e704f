package org.integrityrisk.core.journal;

import java.util.function.Supplier;

/**
 * Does a step of an action as one piece: what it reads again and again is read once, and what it
 * writes is written in one transaction as far as the host has one. Where it has none, a step that
 * dies half way is taken again, so nothing may rest on the transaction but speed.
 */
public interface OnePiece {

  /** What the work gives; what it throws is thrown. */
  <T> T of(Supplier<T> work);

  /** The same for work that gives nothing. */
  default void run(Runnable work) {
    of(
        () -> {
          work.run();
          return "";
        });
  }
}

package org.integrityrisk.core.journal;

/**
 * A kind of intent whose steps are always right once it was written down: what a crash leaves
 * undone is done later, and nothing is ever taken back.
 */
public interface AlwaysFinished extends IntentKind {

  @Override
  default Recovery recovery() {
    return Recovery.COMPLETE;
  }

  /** Never asked for. */
  @Override
  default void undo(Intent intent, int step) {
    throw new UnsupportedOperationException("What " + code() + " began is always finished");
  }
}

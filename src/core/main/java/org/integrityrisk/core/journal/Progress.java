package org.integrityrisk.core.journal;

import java.time.Instant;

/**
 * How far an intent has come.
 *
 * @param phase what is being done with it
 * @param stepsDone how many steps are certainly done (or, while undoing, how many are left to undo)
 * @param touched when its runner last gave a sign of life
 */
public record Progress(Phase phase, int stepsDone, Instant touched) {

  /** What is being done with an intent. */
  public enum Phase {
    /** Its steps are being taken. */
    DOING,
    /** It is given up: of its remaining steps, what can be taken is taken. */
    ABANDONING,
    /** Its steps are being taken back. */
    UNDOING,
    /** All steps are taken. */
    DONE,
    /** All steps are taken back. */
    UNDONE;

    public boolean isOpen() {
      return this == DOING || this == ABANDONING || this == UNDOING;
    }
  }

  public boolean isOpen() {
    return phase.isOpen();
  }
}

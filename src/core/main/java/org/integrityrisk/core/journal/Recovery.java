package org.integrityrisk.core.journal;

/** What becomes of an action that could not be finished at once. */
public enum Recovery {
  /** The remaining steps are taken later: what was decided is carried out. */
  COMPLETE,
  /** The steps taken are taken back: all or nothing. */
  UNDO
}

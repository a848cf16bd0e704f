package org.integrityrisk.core.administration;

/** Brings every deadline that was derived by the calendar up to date after it changed. */
@FunctionalInterface
public interface DeadlineProjection {

  /**
   * Derives the rows of all points under a deadline again, at once or, where they are many, as an
   * action of the journal. Calling it twice is harmless.
   */
  void refreshDeadlines();
}

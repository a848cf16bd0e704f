package org.integrityrisk.core.register;

import org.integrityrisk.core.administration.DeadlineProjection;

/**
 * Moves the deadlines that the register shows when the calendar of working days has changed;
 * reviews ask the calendar itself and are right at once.
 */
public final class FollowCalendar implements DeadlineProjection {

  private final RegisterIndex index;
  private final RefreshMany refreshing;

  public FollowCalendar(RegisterIndex index, RefreshMany refreshing) {
    this.index = index;
    this.refreshing = refreshing;
  }

  @Override
  public void refreshDeadlines() {
    refreshing.refresh(index.keysUnderDeadline());
  }
}

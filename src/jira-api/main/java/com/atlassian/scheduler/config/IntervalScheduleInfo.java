package com.atlassian.scheduler.config;

import java.util.Date;
import javax.annotation.Nullable;

/**
 * How an interval job repeats.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public final class IntervalScheduleInfo {
  private final Date firstRunTime;
  private final long intervalInMillis;

  IntervalScheduleInfo(@Nullable Date firstRunTime, long intervalInMillis) {
    this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
    this.intervalInMillis = intervalInMillis;
  }

  /** The first run, or null for at once. */
  @Nullable
  public Date getFirstRunTime() {
    return firstRunTime == null ? null : new Date(firstRunTime.getTime());
  }

  /** Milliseconds between runs; 0 = only one run. */
  public long getIntervalInMillis() {
    return intervalInMillis;
  }
}

package com.atlassian.scheduler.config;

import java.util.Date;
import javax.annotation.Nullable;

/**
 * When a job runs.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public final class Schedule {
  /** The kinds of schedule. */
  public enum Type {
    CRON_EXPRESSION,
    INTERVAL
  }

  private final Type type;
  private final IntervalScheduleInfo interval;
  private final CronScheduleInfo cron;

  private Schedule(Type type, IntervalScheduleInfo interval, CronScheduleInfo cron) {
    this.type = type;
    this.interval = interval;
    this.cron = cron;
  }

  public static Schedule forCronExpression(String cronExpression) {
    return new Schedule(Type.CRON_EXPRESSION, null, new CronScheduleInfo(cronExpression));
  }

  public static Schedule forInterval(long intervalInMillis, @Nullable Date firstRunTime) {
    return new Schedule(
        Type.INTERVAL, new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
  }

  public static Schedule runOnce(@Nullable Date runTime) {
    return forInterval(0, runTime);
  }

  public Type getType() {
    return type;
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }

  public CronScheduleInfo getCronScheduleInfo() {
    return cron;
  }
}

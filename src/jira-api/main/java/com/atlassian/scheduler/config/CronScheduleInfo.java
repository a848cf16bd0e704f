package com.atlassian.scheduler.config;

/**
 * How a cron job repeats.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public final class CronScheduleInfo {
  private final String cronExpression;

  CronScheduleInfo(String cronExpression) {
    this.cronExpression = cronExpression;
  }

  public String getCronExpression() {
    return cronExpression;
  }
}

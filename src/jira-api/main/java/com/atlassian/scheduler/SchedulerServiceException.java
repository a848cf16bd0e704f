package com.atlassian.scheduler;

/**
 * A job that cannot be scheduled.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public class SchedulerServiceException extends Exception {
  public SchedulerServiceException(String message) {
    super(message);
  }

  public SchedulerServiceException(String message, Throwable cause) {
    super(message, cause);
  }
}

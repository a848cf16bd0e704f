package com.atlassian.scheduler.status;

/**
 * The kinds of end of a job.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public enum RunOutcome {
  SUCCESS,
  UNAVAILABLE,
  ABORTED,
  FAILED
}

package com.atlassian.scheduler;

import javax.annotation.Nullable;

/**
 * The work of a job.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public interface JobRunner {
  /** Null counts as success. */
  @Nullable
  JobRunnerResponse runJob(JobRunnerRequest request);
}

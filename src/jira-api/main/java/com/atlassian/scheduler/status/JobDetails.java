package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/**
 * A scheduled job.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public interface JobDetails {
  JobId getJobId();

  JobRunnerKey getJobRunnerKey();

  RunMode getRunMode();

  Schedule getSchedule();

  /** The next time it runs, or null when that is not known. */
  Date getNextRunTime();

  Map<String, Serializable> getParameters();

  /** True when a runner is registered here. */
  boolean isRunnable();
}

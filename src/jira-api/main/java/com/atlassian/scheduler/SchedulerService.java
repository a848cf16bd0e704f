package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;
import java.util.List;

/**
 * Runs jobs, once in the cluster or on each node.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public interface SchedulerService {
  void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

  void unregisterJobRunner(JobRunnerKey jobRunnerKey);

  void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

  void unscheduleJob(JobId jobId);

  /** The job, or null when it is not scheduled. */
  JobDetails getJobDetails(JobId jobId);

  List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey);
}

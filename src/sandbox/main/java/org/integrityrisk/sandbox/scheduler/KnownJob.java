package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** What the scheduler says about a job. */
record KnownJob(Job job, boolean isRunnable) implements JobDetails {
  @Override
  public JobId getJobId() {
    return job.id();
  }

  @Override
  public JobRunnerKey getJobRunnerKey() {
    return job.config().getJobRunnerKey();
  }

  @Override
  public RunMode getRunMode() {
    return job.config().getRunMode();
  }

  @Override
  public Schedule getSchedule() {
    return job.config().getSchedule();
  }

  @Override
  public Date getNextRunTime() {
    return Date.from(job.nextRun());
  }

  @Override
  public Map<String, Serializable> getParameters() {
    return job.config().getParameters();
  }
}

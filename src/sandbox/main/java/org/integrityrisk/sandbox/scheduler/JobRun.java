package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.util.Date;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job, in nobody's name. */
record JobRun(JobRunner runner, Job job, Clock clock) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

  @Override
  @SuppressWarnings("CatchAndPrintStackTrace")
  public void run() {
    try {
      report(runner.runJob(new Request(job, Date.from(clock.instant()))));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("Job {} failed", job.id(), e);
    } finally {
      CurrentCaller.clear();
    }
  }

  private void report(JobRunnerResponse response) {
    if (response != null && response.getRunOutcome() != RunOutcome.SUCCESS) {
      LOG.warn("Job {}: {} {}", job.id(), response.getRunOutcome(), response.getMessage());
    }
  }

  private record Request(Job job, Date start) implements JobRunnerRequest {
    @Override
    public Date getStartTime() {
      return start;
    }

    @Override
    public JobId getJobId() {
      return job.id();
    }

    @Override
    public JobConfig getJobConfig() {
      return job.config();
    }

    @Override
    public boolean isCancellationRequested() {
      return Thread.currentThread().isInterrupted();
    }
  }
}

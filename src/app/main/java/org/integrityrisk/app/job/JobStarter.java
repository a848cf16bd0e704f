package org.integrityrisk.app.job;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands the app's jobs to the host's scheduler. Every node registers the runners; the schedule
 * stands once in the cluster, and is left alone when it stands already, so that a restart does not
 * put off the next run.
 */
@Component
@ExportAsService(LifecycleAware.class)
public class JobStarter implements LifecycleAware {

  private static final Logger LOG = LoggerFactory.getLogger(JobStarter.class);

  private final SchedulerService scheduler;
  private final List<AppJob> jobs;

  public JobStarter(@ComponentImport SchedulerService scheduler, List<AppJob> jobs) {
    this.scheduler = scheduler;
    this.jobs = List.copyOf(jobs);
  }

  @Override
  public void onStart() {
    jobs.forEach(this::start);
  }

  /** The schedule stays: the last node to stop would otherwise take it from the whole cluster. */
  @Override
  public void onStop() {
    jobs.forEach(job -> scheduler.unregisterJobRunner(keyOf(job)));
  }

  private void start(AppJob job) {
    scheduler.registerJobRunner(keyOf(job), runner(job));
    JobId id = JobId.of(job.name());
    if (scheduler.getJobDetails(id) == null) {
      schedule(job, id);
    }
  }

  private void schedule(AppJob job, JobId id) {
    JobConfig config =
        JobConfig.forJobRunnerKey(keyOf(job))
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(job.schedule());
    try {
      scheduler.scheduleJob(id, config);
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("The scheduler refuses " + job.name(), e);
    }
  }

  /**
   * A failure is told to the scheduler, which shows it to administrators and runs the job again at
   * its time.
   */
  private static JobRunner runner(AppJob job) {
    return request -> {
      try {
        return JobRunnerResponse.success(job.run());
      } catch (RuntimeException e) {
        LOG.error("Job {} failed", job.name(), e);
        return JobRunnerResponse.failed(e);
      }
    };
  }

  private static JobRunnerKey keyOf(AppJob job) {
    return JobRunnerKey.of(job.name());
  }
}

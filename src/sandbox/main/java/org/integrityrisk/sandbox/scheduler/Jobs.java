package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs when they are due: jobs of the cluster from a table, each run claimed by one node, and
 * jobs of this node from memory.
 */
public final class Jobs implements SchedulerService, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int THREADS = 2;
  private static final long LOOK_EVERY_MILLIS = 1_000;

  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
  private final JobStore clusterJobs;
  private final JobStore localJobs = new LocalJobs();
  private final Clock clock;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, daemons("job"));
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(daemons("job-watch"));

  public Jobs(Database database, Clock clock) {
    this.clusterJobs = new StoredJobs(database);
    this.clock = clock;
  }

  /** Starts to look for due jobs. */
  public void start() {
    ScheduledFuture<?> unused =
        watch.scheduleWithFixedDelay(
            this::runDue, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
    runners.put(jobRunnerKey, jobRunner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
    runners.remove(jobRunnerKey);
  }

  @Override
  public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
    Instant first = NextRun.first(jobConfig.getSchedule(), clock.instant());
    store(jobConfig.getRunMode()).save(new Job(jobId, jobConfig, first));
  }

  @Override
  public void unscheduleJob(JobId jobId) {
    clusterJobs.remove(jobId);
    localJobs.remove(jobId);
  }

  @Override
  public JobDetails getJobDetails(JobId jobId) {
    return Stream.of(clusterJobs, localJobs)
        .map(store -> store.find(jobId))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::details)
        .orElse(null);
  }

  @Override
  public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
    return all().stream().filter(job -> job.getJobRunnerKey().equals(jobRunnerKey)).toList();
  }

  /** All jobs of the cluster and of this node. */
  public List<JobDetails> all() {
    return Stream.of(clusterJobs, localJobs)
        .flatMap(store -> store.all().stream())
        .map(this::details)
        .toList();
  }

  @Override
  public void close() {
    watch.shutdownNow();
    workers.shutdownNow();
  }

  private JobStore store(RunMode mode) {
    return mode == RunMode.RUN_ONCE_PER_CLUSTER ? clusterJobs : localJobs;
  }

  private JobDetails details(Job job) {
    return new KnownJob(job, runners.containsKey(job.config().getJobRunnerKey()));
  }

  /** Nothing may stop the watch. */
  private void runDue() {
    try {
      Instant now = clock.instant();
      Stream.of(clusterJobs, localJobs)
          .forEach(store -> store.due(now).forEach(job -> runIfClaimed(store, job)));
    } catch (RuntimeException e) {
      LOG.warn("Jobs are not looked for now", e);
    }
  }

  private void runIfClaimed(JobStore store, Job job) {
    JobRunner runner = runners.get(job.config().getJobRunnerKey());
    Optional<Instant> next =
        NextRun.after(job.config().getSchedule(), job.nextRun(), clock.instant());
    if (runner != null && store.claim(job, next)) {
      workers.execute(new JobRun(runner, job, clock));
    }
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}

package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps scheduled jobs. */
interface JobStore {
  /** Adds the job, or replaces the one with the same id. */
  void save(Job job);

  void remove(JobId id);

  Optional<Job> find(JobId id);

  List<Job> all();

  /**
   * True when the caller got this run: the job now stands at its next run, or is gone when there is
   * none.
   */
  boolean claim(Job job, Optional<Instant> next);

  default List<Job> due(Instant now) {
    return all().stream().filter(job -> !job.nextRun().isAfter(now)).toList();
  }
}

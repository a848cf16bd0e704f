package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs of this node. */
final class LocalJobs implements JobStore {
  private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

  @Override
  public void save(Job job) {
    jobs.put(job.id(), job);
  }

  @Override
  public void remove(JobId id) {
    jobs.remove(id);
  }

  @Override
  public Optional<Job> find(JobId id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Override
  public List<Job> all() {
    return List.copyOf(jobs.values());
  }

  @Override
  public boolean claim(Job job, Optional<Instant> next) {
    return next.map(time -> jobs.replace(job.id(), job, new Job(job.id(), job.config(), time)))
        .orElseGet(() -> jobs.remove(job.id(), job));
  }
}

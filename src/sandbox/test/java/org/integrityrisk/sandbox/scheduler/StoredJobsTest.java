package org.integrityrisk.sandbox.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredJobsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final TestDatabase test = new TestDatabase();
  private final JobStore jobs = new StoredJobs(test.database());
  private final Job job =
      new Job(
          JobId.of("daily"),
          JobConfig.forJobRunnerKey(JobRunnerKey.of("runner"))
              .withSchedule(Schedule.forInterval(1000, Date.from(NOON)))
              .withParameters(Map.of("unit", "河东")),
          NOON);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void a_job_is_read_as_it_was_saved() {
    jobs.save(job);
    Job found = jobs.find(job.id()).orElseThrow();
    assertThat(found.nextRun()).isEqualTo(NOON);
    assertThat(found.config().getParameters()).isEqualTo(job.config().getParameters());
    assertThat(found.config().getJobRunnerKey()).isEqualTo(JobRunnerKey.of("runner"));
    assertThat(found.config().getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
        .isEqualTo(1000);
  }

  @Test
  void a_job_is_due_from_its_time_on() {
    jobs.save(job);
    assertThat(jobs.due(NOON.minusMillis(1))).isEmpty();
    assertThat(jobs.due(NOON)).hasSize(1);
  }

  @Test
  void a_run_is_claimed_once() {
    jobs.save(job);
    assertThat(jobs.claim(job, Optional.of(NOON.plusSeconds(1)))).isTrue();
    assertThat(jobs.claim(job, Optional.of(NOON.plusSeconds(1)))).isFalse();
    assertThat(jobs.find(job.id()).orElseThrow().nextRun()).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void the_last_run_ends_the_job() {
    jobs.save(job);
    assertThat(jobs.claim(job, Optional.empty())).isTrue();
    assertThat(jobs.find(job.id())).isEmpty();
  }
}

package org.integrityrisk.sandbox.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.integrityrisk.sandbox.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobsTest {
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
  private static final JobId ID = JobId.of("job");

  private final TestDatabase test = new TestDatabase();
  private final Jobs jobs = new Jobs(test.database(), Clock.systemUTC());

  @AfterEach
  void close() {
    jobs.close();
    test.close();
  }

  private static JobConfig once(RunMode mode) {
    return JobConfig.forJobRunnerKey(RUNNER)
        .withRunMode(mode)
        .withSchedule(Schedule.runOnce(null))
        .withParameters(Map.of("a", "b"));
  }

  @ParameterizedTest
  @EnumSource(RunMode.class)
  void a_due_job_runs_with_its_parameters(RunMode mode) throws Exception {
    CompletableFuture<Object> told = new CompletableFuture<>();
    jobs.registerJobRunner(
        RUNNER,
        request -> {
          told.complete(request.getJobConfig().getParameters().get("a"));
          return JobRunnerResponse.success();
        });
    jobs.scheduleJob(ID, once(mode));
    jobs.start();
    assertThat(told.get(30, TimeUnit.SECONDS)).isEqualTo("b");
  }

  @ParameterizedTest
  @EnumSource(RunMode.class)
  void a_job_is_known_until_it_is_taken_away(RunMode mode) throws SchedulerServiceException {
    jobs.scheduleJob(ID, once(mode));
    JobDetails details = jobs.getJobDetails(ID);
    assertThat(details.getRunMode()).isEqualTo(mode);
    assertThat(details.isRunnable()).isFalse();
    assertThat(jobs.getJobsByJobRunnerKey(RUNNER)).hasSize(1);
    jobs.unscheduleJob(ID);
    assertThat(jobs.getJobDetails(ID)).isNull();
  }

  @Test
  void a_job_is_runnable_while_its_runner_is_registered() throws SchedulerServiceException {
    jobs.scheduleJob(ID, once(RunMode.RUN_LOCALLY));
    jobs.registerJobRunner(RUNNER, request -> null);
    assertThat(jobs.getJobDetails(ID).isRunnable()).isTrue();
    jobs.unregisterJobRunner(RUNNER);
    assertThat(jobs.getJobDetails(ID).isRunnable()).isFalse();
  }
}

package org.integrityrisk.sandbox.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;

class NextRunTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void an_interval_starts_at_its_first_run_or_at_once() throws SchedulerServiceException {
    assertThat(NextRun.first(Schedule.forInterval(5, Date.from(NOON.plusSeconds(9))), NOON))
        .isEqualTo(NOON.plusSeconds(9));
    assertThat(NextRun.first(Schedule.forInterval(5, null), NOON)).isEqualTo(NOON);
  }

  @Test
  void missed_runs_are_not_made_up_for() {
    Schedule hourly = Schedule.forInterval(3_600_000, null);
    assertThat(NextRun.after(hourly, NOON, NOON.plusSeconds(10))).contains(NOON.plusSeconds(3_600));
    Instant longAfter = NOON.plusSeconds(100_000);
    assertThat(NextRun.after(hourly, NOON, longAfter)).contains(longAfter.plusSeconds(3_600));
  }

  @Test
  void a_single_run_has_no_next() {
    assertThat(NextRun.after(Schedule.runOnce(null), NOON, NOON)).isEmpty();
  }

  @Test
  void a_cron_expression_of_quartz_is_understood() throws SchedulerServiceException {
    Instant next = NextRun.first(Schedule.forCronExpression("0 0 6 * * ?"), NOON);
    assertThat(next).isAfter(NOON);
    assertThat(next.atZone(ZoneId.systemDefault()).getHour()).isEqualTo(6);
  }

  @Test
  void what_is_no_cron_expression_is_refused() {
    assertThatExceptionOfType(SchedulerServiceException.class)
        .isThrownBy(() -> NextRun.first(Schedule.forCronExpression("at six"), NOON));
  }
}

package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When a job runs. */
final class NextRun {
  private NextRun() {}

  static Instant first(Schedule schedule, Instant now) throws SchedulerServiceException {
    if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
      return cron(schedule, now)
          .orElseThrow(() -> new SchedulerServiceException("The job never runs"));
    }
    return Optional.ofNullable(schedule.getIntervalScheduleInfo().getFirstRunTime())
        .map(java.util.Date::toInstant)
        .orElse(now);
  }

  /** The run after a due one; missed runs are not made up for. Empty when that one was the last. */
  static Optional<Instant> after(Schedule schedule, Instant run, Instant now) {
    if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
      return cronOrNever(schedule, now);
    }
    IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
    if (interval.getIntervalInMillis() == 0) {
      return Optional.empty();
    }
    Instant next = run.plusMillis(interval.getIntervalInMillis());
    return Optional.of(next.isAfter(now) ? next : now.plusMillis(interval.getIntervalInMillis()));
  }

  private static Optional<Instant> cron(Schedule schedule, Instant now)
      throws SchedulerServiceException {
    try {
      return cronOrNever(schedule, now);
    } catch (IllegalArgumentException e) {
      throw new SchedulerServiceException("Not a cron expression", e);
    }
  }

  private static Optional<Instant> cronOrNever(Schedule schedule, Instant now) {
    CronExpression cron = CronExpression.parse(schedule.getCronScheduleInfo().getCronExpression());
    ZonedDateTime next = cron.next(now.atZone(ZoneId.systemDefault()));
    return Optional.ofNullable(next).map(ZonedDateTime::toInstant);
  }
}

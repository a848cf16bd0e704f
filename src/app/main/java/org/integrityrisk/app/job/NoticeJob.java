package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.Date;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.notice.RunNotices;
import org.springframework.stereotype.Component;

/** Writes the notices that are due into the ledger, and hands the mails over. */
@Component
public class NoticeJob implements AppJob {

  private static final Duration EVERY = Duration.ofMinutes(5);

  private final RunNotices notices;
  private final WorkScope scope;

  public NoticeJob(RunNotices notices, WorkScope scope) {
    this.notices = notices;
    this.scope = scope;
  }

  @Override
  public String name() {
    return NoticeJob.class.getName();
  }

  @Override
  public Schedule schedule() {
    return Schedule.forInterval(EVERY.toMillis(), (Date) null);
  }

  /** What calendar and organisation say is read once in a run. */
  @Override
  public String run() {
    RunNotices.Run run = scope.during(notices::run);
    return "%d notices written, %d mailed, %d not mailed"
        .formatted(run.written(), run.handedOver(), run.failed());
  }
}

package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.Date;
import org.integrityrisk.core.journal.JournalRunner;
import org.springframework.stereotype.Component;

/** Finishes or takes back what a node that died has left half done. */
@Component
public class JournalJob implements AppJob {

  private static final Duration EVERY = Duration.ofMinutes(2);

  /** A living runner gives a sign of life every few seconds. */
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final JournalRunner runner;

  public JournalJob(JournalRunner runner) {
    this.runner = runner;
  }

  @Override
  public String name() {
    return JournalJob.class.getName();
  }

  @Override
  public Schedule schedule() {
    return Schedule.forInterval(EVERY.toMillis(), (Date) null);
  }

  @Override
  public String run() {
    return runner.resume(SILENCE) + " actions closed";
  }
}

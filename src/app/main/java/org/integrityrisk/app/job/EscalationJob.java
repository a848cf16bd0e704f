package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.Date;
import org.integrityrisk.core.warning.EscalateWarnings;
import org.integrityrisk.core.warning.FollowWarnedPeople;
import org.springframework.stereotype.Component;

/**
 * Takes up every warning that is due, and asks what is to become of warnings to people who have
 * changed post. It looks every hour, although deadlines are days: so an outage at the hour of a
 * daily run would put nothing off.
 */
@Component
public class EscalationJob implements AppJob {

  private static final Duration EVERY = Duration.ofHours(1);

  private final EscalateWarnings escalating;
  private final FollowWarnedPeople following;

  public EscalationJob(EscalateWarnings escalating, FollowWarnedPeople following) {
    this.escalating = escalating;
    this.following = following;
  }

  @Override
  public String name() {
    return EscalationJob.class.getName();
  }

  @Override
  public Schedule schedule() {
    return Schedule.forInterval(EVERY.toMillis(), (Date) null);
  }

  @Override
  public String run() {
    following.run();
    return escalating.run() + " warnings went up";
  }
}

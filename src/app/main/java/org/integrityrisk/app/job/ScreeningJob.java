package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.screening.ActOnRules;
import org.integrityrisk.core.screening.OpenScreenings;
import org.springframework.stereotype.Component;

/** Every morning opens the screenings that are due and lets rules act that act by themselves. */
@Component
public class ScreeningJob implements AppJob {

  private static final String IN_THE_MORNING = "0 45 4 * * ?";

  private final OpenScreenings opening;
  private final ActOnRules acting;
  private final WorkScope scope;

  public ScreeningJob(OpenScreenings opening, ActOnRules acting, WorkScope scope) {
    this.opening = opening;
    this.acting = acting;
    this.scope = scope;
  }

  @Override
  public String name() {
    return ScreeningJob.class.getName();
  }

  @Override
  public Schedule schedule() {
    return Schedule.forCronExpression(IN_THE_MORNING);
  }

  @Override
  public String run() {
    int opened = scope.during(opening::run);
    ActOnRules.Run run = scope.during(acting::run);
    return "%d screenings opened, %d found by rules, %d warnings issued, %d waiting"
        .formatted(opened, run.found(), run.issued(), run.waiting());
  }
}

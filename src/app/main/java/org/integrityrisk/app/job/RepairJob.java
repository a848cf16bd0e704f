package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;
import org.integrityrisk.core.register.RepairLinked;
import org.integrityrisk.core.register.RepairRegister;
import org.integrityrisk.core.register.Repaired;
import org.integrityrisk.core.risk.Projects;
import org.springframework.stereotype.Component;

/**
 * Compares the register with the issues every night, and puts right what a crash has left apart.
 */
@Component
public class RepairJob implements AppJob {

  private static final String AT_NIGHT = "0 30 3 * * ?";
  private static final Repaired NOTHING = new Repaired(0, 0);

  private final RepairRegister points;
  private final RepairLinked linked;
  private final Projects projects;

  public RepairJob(RepairRegister points, RepairLinked linked, Projects projects) {
    this.points = points;
    this.linked = linked;
    this.projects = projects;
  }

  @Override
  public String name() {
    return RepairJob.class.getName();
  }

  @Override
  public Schedule schedule() {
    return Schedule.forCronExpression(AT_NIGHT);
  }

  @Override
  public String run() {
    Repaired all = projects.all().stream().map(this::repair).reduce(NOTHING, Repaired::and);
    return all.removed()
        + " rows without issue removed, "
        + all.rewritten()
        + " rows of measures and warnings put right";
  }

  /** The points come first, since the measures and warnings are counted in their rows. */
  private Repaired repair(String project) {
    return new Repaired(0, points.repair(project)).and(linked.repair(project));
  }
}

package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;
import org.integrityrisk.core.register.RepairRegister;
import org.integrityrisk.core.risk.Projects;
import org.springframework.stereotype.Component;

/**
 * Compares the register with the issues every night, and puts right what a crash has left apart.
 */
@Component
public class RepairJob implements AppJob {

  private static final String AT_NIGHT = "0 30 3 * * ?";

  private final RepairRegister repairing;
  private final Projects projects;

  public RepairJob(RepairRegister repairing, Projects projects) {
    this.repairing = repairing;
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
    return projects.all().stream().mapToInt(repairing::repair).sum()
        + " rows without issue removed";
  }
}

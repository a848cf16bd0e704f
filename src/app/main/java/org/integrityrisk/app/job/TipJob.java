package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.secret.Vault;
import org.integrityrisk.core.tip.AnnounceTips;
import org.integrityrisk.core.tip.PurgeTips;
import org.springframework.stereotype.Component;

/**
 * Every morning forgets the tips whose time is over and announces those that have come in: once a
 * day, so that nothing tells at what time anybody wrote.
 */
@Component
public class TipJob implements AppJob {

  private static final String IN_THE_MORNING = "0 15 5 * * ?";

  private final PurgeTips purging;
  private final AnnounceTips announcing;
  private final Projects projects;
  private final Vault vault;

  public TipJob(PurgeTips purging, AnnounceTips announcing, Projects projects, Vault vault) {
    this.purging = purging;
    this.announcing = announcing;
    this.projects = projects;
    this.vault = vault;
  }

  @Override
  public String name() {
    return TipJob.class.getName();
  }

  @Override
  public Schedule schedule() {
    return Schedule.forCronExpression(IN_THE_MORNING);
  }

  @Override
  public String run() {
    int purged = purging.purgeDue();
    if (!vault.isReady()) {
      return purged + " tips purged, no key to read others with";
    }
    return purged + " tips purged, " + announcing.announce(projects.all()) + " announced";
  }
}

package org.integrityrisk.core.notice;

import java.util.Map;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.Projects;

/** Brings all ledgers up to date and hands over the mails: by the clock, or when somebody asks. */
public final class RunNotices {

  private final WriteNotices writing;
  private final DeliverNotices delivering;
  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final Audit audit;

  public RunNotices(
      WriteNotices writing,
      DeliverNotices delivering,
      Projects projects,
      Organisation organisation,
      Actors actors,
      Audit audit) {
    this.writing = writing;
    this.delivering = delivering;
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.audit = audit;
  }

  /**
   * What a run has done.
   *
   * @param written how many notices are new in the ledger
   * @param handedOver how many were handed over by mail
   * @param failed how many could not be handed over
   */
  public record Run(int written, int handedOver, int failed) {}

  /** Runs now, on behalf of nobody. */
  public Run run() {
    int written = projects.all().stream().mapToInt(writing::write).sum();
    DeliverNotices.Delivery delivery = delivering.deliver();
    return new Run(written, delivery.handedOver(), delivery.failed());
  }

  /**
   * Runs now, because somebody does not want to wait.
   *
   * @throws org.integrityrisk.core.text.DomainException FORBIDDEN unless the user runs the work
   */
  public Run run(String user) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    if (!new Rights(actor, register).runsTheWork()) {
      throw Refusals.forbidden("notices");
    }
    Run run = run();
    audit.write(
        actor.key(), "notice.run", "notices", Map.of(), Map.of("written", "" + run.written()));
    return run;
  }
}

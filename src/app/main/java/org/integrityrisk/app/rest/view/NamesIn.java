package org.integrityrisk.app.rest.view;

import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.springframework.stereotype.Component;

/** Makes {@link Names} for an answer. */
@Component
public class NamesIn {

  private final Texts texts;
  private final Projects projects;
  private final Organisation organisation;
  private final People people;

  public NamesIn(Texts texts, Projects projects, Organisation organisation, People people) {
    this.texts = texts;
    this.projects = projects;
    this.organisation = organisation;
    this.people = people;
  }

  /**
   * Names for an answer about a project.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when it is not set up
   */
  public Names project(Caller caller, String project) {
    Regime regime = projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
    return of(caller, regime, organisation.register());
  }

  /** Names when regime and register are at hand. */
  public Names of(Caller caller, Regime regime, OrganisationRegister register) {
    return new Names(caller.locale(), texts, regime, register, people);
  }
}

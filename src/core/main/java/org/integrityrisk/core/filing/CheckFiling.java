package org.integrityrisk.core.filing;

import java.util.List;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * What every way of filing checks: the filing page, an import, and the validator of the host's own
 * create screen.
 */
public final class CheckFiling {

  private final Projects projects;
  private final Organisation organisation;
  private final Powers powers;
  private final Permissions permissions;
  private final ExclusiveActions exclusive;

  public CheckFiling(
      Projects projects,
      Organisation organisation,
      Powers powers,
      Permissions permissions,
      ExclusiveActions exclusive) {
    this.projects = projects;
    this.organisation = organisation;
    this.powers = powers;
    this.permissions = permissions;
    this.exclusive = exclusive;
  }

  /**
   * The rules of a project as they stand.
   *
   * @throws DomainException NOT_FOUND when the user may not see the project or it is not set up,
   *     FORBIDDEN when the user may not file in it, CONFLICT while its regime is being changed
   */
  public FilingRules rulesFor(String user, String project) {
    if (!permissions.mayBrowse(user, project)) {
      throw Refusals.notFound(project);
    }
    Regime regime = projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
    if (!permissions.mayFile(user, project)) {
      throw Refusals.forbidden(project);
    }
    exclusive.requireNone(project);
    return rules(regime, organisation.register());
  }

  /** The rules by a regime and a register that are at hand. */
  FilingRules rules(Regime regime, OrganisationRegister register) {
    return new FilingRules(regime, register, powers.catalogue());
  }

  /**
   * Everything that the validator of the create screen must refuse; empty when the point can be
   * created.
   *
   * @throws DomainException as {@link #rulesFor}
   */
  public List<Problem> problems(String user, String project, RiskPointContent content) {
    FilingRules rules = rulesFor(user, project);
    return rules.problems(rules.complete(content));
  }
}

package org.integrityrisk.core.inspection;

import java.util.List;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;

/** Loads checks of several points for somebody who may see them. */
public final class LoadRound {

  private final CheckRounds rounds;
  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;

  public LoadRound(
      CheckRounds rounds,
      Projects projects,
      Organisation organisation,
      Actors actors,
      Permissions permissions) {
    this.rounds = rounds;
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
  }

  /**
   * A check.
   *
   * @throws DomainException NOT_FOUND when there is none or the user may not see it
   */
  public CheckRound find(String user, String id) {
    return rounds
        .find(id)
        .filter(round -> permissions.mayLookIn(user, round.project()))
        .filter(round -> access(user, round.project()).maySee(round))
        .orElseThrow(() -> Refusals.notFound(id));
  }

  /**
   * The checks of a project that the user may see, the latest to be made first.
   *
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public List<CheckRound> of(String user, String project) {
    RoundAccess access = access(user, project);
    return rounds.of(project).stream().filter(access::maySee).toList();
  }

  /** Whether the user may record what a check found, or drop it. */
  public boolean mayRecord(String user, CheckRound round) {
    return round.state() == RoundState.PLANNED && access(user, round.project()).mayRecord(round);
  }

  /** Whether the user may say what became of its suggestions. */
  public boolean mayAnswer(String user, CheckRound round) {
    return access(user, round.project()).mayRecord(round);
  }

  /** Whether the user may plan checks of any points of the unit. */
  public boolean checksIn(String user, String project, String unit) {
    return access(user, project).checksIn(unit);
  }

  RoundAccess access(String user, String project) {
    if (!permissions.mayLookIn(user, project)) {
      throw Refusals.notFound(project);
    }
    Regime regime = projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
    OrganisationRegister register = organisation.register();
    return new RoundAccess(actors.of(user, register), regime, register);
  }
}

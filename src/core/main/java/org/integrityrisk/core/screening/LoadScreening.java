package org.integrityrisk.core.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;

/** Loads screenings for those who may see them. */
public final class LoadScreening {

  private final Screenings screenings;
  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;

  public LoadScreening(
      Screenings screenings,
      Projects projects,
      Organisation organisation,
      Actors actors,
      Permissions permissions) {
    this.screenings = screenings;
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
  }

  /**
   * What somebody sees of a project's screenings.
   *
   * @param units codes of the units that can be screened and that the actor screens
   * @param screenings the latest first
   */
  public record Overview(Regime regime, Set<String> units, List<LoadedScreening> screenings) {}

  /**
   * The screening of that id.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND, or FORBIDDEN to whoever is
   *     neither officer nor in an office nor a leader there
   */
  public LoadedScreening forUser(String user, String id) {
    Screening found =
        screenings
            .find(id)
            .filter(one -> permissions.mayBrowse(user, one.project()))
            .orElseThrow(() -> Refusals.notFound(id));
    LoadedScreening loaded = surround(user, found);
    if (!loaded.maySee()) {
      throw Refusals.forbidden(id);
    }
    return loaded;
  }

  /** A screening with its surroundings, whoever may see it. */
  LoadedScreening surround(String user, Screening screening) {
    OrganisationRegister register = organisation.register();
    return new LoadedScreening(
        screening, actors.of(user, register), register, regime(screening.project()));
  }

  /**
   * The screenings of a project.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND, or FORBIDDEN to whoever sees
   *     those of no unit
   */
  public Overview overview(String user, String project) {
    Regime regime = visible(user, project);
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    requireReader(project, actor, register);
    List<LoadedScreening> seen =
        screenings.of(project).stream()
            .map(one -> new LoadedScreening(one, actor, register, regime))
            .filter(LoadedScreening::maySee)
            .toList();
    return new Overview(regime, screenedBy(actor, register, regime), seen);
  }

  private static void requireReader(String project, Actor actor, OrganisationRegister register) {
    boolean reader =
        register.units().stream()
            .map(Unit::code)
            .anyMatch(unit -> LoadedScreening.seesScreeningsOf(unit, actor, register));
    if (!reader) {
      throw Refusals.forbidden(project);
    }
  }

  private static Set<String> screenedBy(Actor actor, OrganisationRegister register, Regime regime) {
    Optional<ScreeningUnits> units =
        regime
            .routine()
            .screening()
            .filter(rules -> rules.isPeriodic())
            .map(rules -> new ScreeningUnits(register, rules.by()));
    return units.map(all -> all.all().keySet()).orElse(Set.of()).stream()
        .filter(
            unit -> register.holders().holdersOf(units.get().screener(unit)).contains(actor.key()))
        .collect(Collectors.toUnmodifiableSet());
  }

  Regime visible(String user, String project) {
    return projects
        .regimeOf(project)
        .filter(any -> permissions.mayBrowse(user, project))
        .orElseThrow(() -> Refusals.notFound(project));
  }

  private Regime regime(String project) {
    return projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
  }
}

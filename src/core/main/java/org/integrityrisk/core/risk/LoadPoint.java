package org.integrityrisk.core.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Sights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;

/** The first step of every use case about a risk point: loads it with its surroundings. */
public final class LoadPoint {

  private final RiskPoints points;
  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final Sights sights;

  public LoadPoint(
      RiskPoints points,
      Projects projects,
      Organisation organisation,
      Actors actors,
      Permissions permissions) {
    this.points = points;
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.sights = new Sights(permissions, organisation, actors);
  }

  /**
   * The point for a user who may see it.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is none, or the user
   *     may not see it
   */
  public LoadedPoint forUser(String user, String key) {
    return find(user, key).orElseThrow(() -> Refusals.notFound(key));
  }

  /** The point for a user, if there is one that the user may see. */
  public Optional<LoadedPoint> find(String user, String key) {
    return points
        .find(key)
        .filter(found -> sights.of(user, found.project()).covers(found.content().unit()))
        .map(found -> surround(user, found));
  }

  /** The points as the host keeps them at this moment, without those that are gone. */
  public List<RiskPoint> asTheyAre(List<RiskPoint> known) {
    return points.findAllById(known.stream().map(RiskPoint::id).toList());
  }

  /** The surroundings of a point that is at hand already, without asking what the user may see. */
  public LoadedPoint surround(String user, RiskPoint point) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    return new LoadedPoint(point, actor, regimeOf(point.project()), register);
  }

  /** The same for points of one project; in their order. */
  public List<LoadedPoint> surroundAll(String user, List<RiskPoint> ofProject) {
    if (ofProject.isEmpty()) {
      return List.of();
    }
    LoadedPoint first = surround(user, ofProject.get(0));
    return ofProject.stream().map(first::with).toList();
  }

  /** The same for points of one project, each for its filer; in their order. */
  public List<LoadedPoint> surroundForFilers(List<RiskPoint> ofProject) {
    if (ofProject.isEmpty()) {
      return List.of();
    }
    OrganisationRegister register = organisation.register();
    Regime regime = regimeOf(ofProject.get(0).project());
    Map<String, Actor> filers = new HashMap<>();
    return ofProject.stream()
        .map(
            point ->
                new LoadedPoint(
                    point,
                    filers.computeIfAbsent(point.filer(), filer -> actors.of(filer, register)),
                    regime,
                    register))
        .toList();
  }

  /**
   * The regime of a project.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the project is not set up
   */
  public Regime regimeOf(String project) {
    return projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
  }
}

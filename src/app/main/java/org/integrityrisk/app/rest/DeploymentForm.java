package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.deployment.DeploymentPlace;
import org.integrityrisk.core.deployment.IssueDeployment;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.DeploymentRules;
import org.springframework.stereotype.Component;

/** What somebody who issues a deployment chooses from. */
@Component
public class DeploymentForm {

  private final Actors actors;
  private final Powers powers;
  private final NamesIn names;

  public DeploymentForm(Actors actors, Powers powers, NamesIn names) {
    this.actors = actors;
    this.powers = powers;
    this.names = names;
  }

  /**
   * The choices.
   *
   * @param known whether the regime knows deployments
   * @param levels all levels, for filters
   * @param places where the caller may issue, by level; none for most callers
   */
  public record Choices(
      boolean known,
      List<CodeName> levels,
      List<CodeName> matters,
      List<CodeName> states,
      List<CodeName> results,
      List<Place> places,
      List<CodeName> powers) {}

  /** A place where the caller may issue at a level. */
  public record Place(
      CodeName level, int days, CodeName unit, Optional<CodeName> department, List<Group> groups) {}

  /** The people of a department that can be concerned. */
  public record Group(CodeName department, List<PersonName> people) {}

  Choices of(Caller caller, String project) {
    Names words = names.project(caller, project);
    Optional<DeploymentRules> rules = words.regime().routine().deployments();
    Actor actor = actors.of(caller.key(), words.register());
    return new Choices(
        rules.isPresent(),
        rules.stream().flatMap(one -> one.levels().stream()).map(one -> named(one, words)).toList(),
        rules.stream()
            .flatMap(one -> one.matters().stream())
            .map(one -> new CodeName(one.code(), one.name().in(words.locale())))
            .toList(),
        Stream.of("awaiting", "fed-back", "lifted")
            .map(code -> words.own("deployment", code))
            .toList(),
        Stream.of("clean", "corrected", "found")
            .map(code -> words.own("self-check", code))
            .toList(),
        rules.stream()
            .flatMap(one -> one.levels().stream())
            .flatMap(level -> places(level, actor, words))
            .toList(),
        powers.catalogue().powers().stream()
            .map(power -> new CodeName(power.code(), power.name()))
            .toList());
  }

  private static CodeName named(DeploymentLevel level, Names words) {
    return new CodeName(level.code(), level.name().in(words.locale()));
  }

  private static Stream<Place> places(DeploymentLevel level, Actor actor, Names words) {
    return IssueDeployment.placesOf(level, actor, words.register()).stream()
        .map(place -> place(level, place, words));
  }

  private static Place place(DeploymentLevel level, DeploymentPlace place, Names words) {
    return new Place(
        named(level, words),
        level.feedbackDays(),
        words.unit(place.unit()).orElseThrow(),
        words.department(place.department()),
        reached(place, words.register()).map(one -> group(one, words)).toList());
  }

  private static Stream<Department> reached(DeploymentPlace place, OrganisationRegister register) {
    Set<String> units = register.unitAndBelow(place.unit());
    return register.departments().stream()
        .filter(
            one ->
                place.department().isEmpty()
                    ? units.contains(one.unit())
                    : one.code().equals(place.department()));
  }

  private static Group group(Department department, Names words) {
    Set<String> people = new TreeSet<>();
    department.head().ifPresent(people::add);
    words.register().postsIn(department.code()).stream()
        .map(Post::holder)
        .flatMap(Optional::stream)
        .forEach(people::add);
    return new Group(
        new CodeName(department.code(), department.name()),
        people.stream().map(words::person).toList());
  }
}

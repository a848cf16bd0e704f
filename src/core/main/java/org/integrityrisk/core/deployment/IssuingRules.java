package org.integrityrisk.core.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.DeploymentReach;
import org.integrityrisk.core.regime.DeploymentRules;
import org.integrityrisk.core.text.Problem;

/**
 * What a deployment must fulfil before it is issued. Problems of a person or power name its place
 * in the list as row, from 1.
 *
 * <p>Codes of problems, all starting {@code deployment.}: {@code unknown-level}, {@code
 * unknown-matter}, {@code unknown-unit}, {@code unknown-department}, {@code content-required},
 * {@code too-long}, {@code days-out-of-range}, {@code no-persons}, {@code too-many-persons}, {@code
 * unknown-person}, {@code person-twice}, {@code person-elsewhere}, {@code too-many-points}, {@code
 * unknown-power}.
 *
 * @param rules what the regime says of deployments
 */
record IssuingRules(
    DeploymentRules rules, OrganisationRegister register, People people, PowerCatalogue powers) {

  private static final int LONGEST_CONTENT = 4000;
  private static final int LONGEST_DEADLINE = 366;

  /** Most persons of one deployment. */
  private static final int MOST_PERSONS = 500;

  private static final int MOST_POINTS = 100;

  /** Everything wrong, except with the risk points, which are loaded one by one. */
  List<Problem> check(DeploymentInput input) {
    List<Problem> problems = new ArrayList<>(frame(input));
    problems.addAll(persons(input));
    for (int row = 1; row <= input.powers().size(); row++) {
      String power = input.powers().get(row - 1);
      if (powers.find(power).isEmpty()) {
        problems.add(Problem.of("deployment.unknown-power", power).at("powers").inRow(row));
      }
    }
    return problems;
  }

  private List<Problem> frame(DeploymentInput input) {
    return Stream.of(
            Problem.of("deployment.unknown-level", input.level())
                .at("level")
                .when(!rules.levels().has(input.level())),
            Problem.of("deployment.unknown-matter", input.matter())
                .at("matter")
                .when(!rules.matters().has(input.matter())),
            Problem.of("deployment.unknown-unit", input.unit())
                .at("unit")
                .when(register.unit(input.unit()).isEmpty()),
            Problem.of("deployment.unknown-department", input.department())
                .at("department")
                .when(!isRightDepartment(input)),
            Problem.of("deployment.content-required").at("content").when(input.content().isBlank()),
            Problem.of("deployment.too-long", "" + LONGEST_CONTENT)
                .at("content")
                .when(input.content().length() > LONGEST_CONTENT),
            Problem.of("deployment.days-out-of-range", "" + LONGEST_DEADLINE)
                .at("days")
                .when(input.days().filter(days -> days < 1 || days > LONGEST_DEADLINE).isPresent()),
            Problem.of("deployment.too-many-points", "" + MOST_POINTS)
                .at("points")
                .when(input.points().size() > MOST_POINTS),
            Problem.of("deployment.no-persons").at("persons").when(input.persons().isEmpty()),
            Problem.of("deployment.too-many-persons", "" + MOST_PERSONS)
                .at("persons")
                .when(input.persons().size() > MOST_PERSONS))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A level that reaches a department wants one of the unit; any other wants none. */
  private boolean isRightDepartment(DeploymentInput input) {
    boolean wanted =
        rules
            .levels()
            .find(input.level())
            .map(DeploymentLevel::reach)
            .filter(reach -> reach == DeploymentReach.DEPARTMENT)
            .isPresent();
    return wanted
        ? register
            .department(input.department())
            .filter(one -> one.unit().equals(input.unit()))
            .isPresent()
        : input.department().isEmpty();
  }

  private List<Problem> persons(DeploymentInput input) {
    DeploymentPlace place = new DeploymentPlace(input.unit(), input.department());
    Set<String> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (int row = 1; row <= input.persons().size(); row++) {
      String written = input.persons().get(row - 1);
      Optional<String> key = people.keyOf(written);
      int number = row;
      Stream.of(
              Problem.of("deployment.unknown-person", written).when(key.isEmpty()),
              Problem.of("deployment.person-twice", written)
                  .when(key.filter(one -> !seen.add(one)).isPresent()),
              Problem.of("deployment.person-elsewhere", written)
                  .when(key.filter(one -> !place.has(one, register)).isPresent()))
          .flatMap(Optional::stream)
          .map(problem -> problem.at("persons").inRow(number))
          .forEach(problems::add);
    }
    return problems;
  }
}

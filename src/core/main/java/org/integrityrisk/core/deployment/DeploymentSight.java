package org.integrityrisk.core.deployment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.paper.PaperSight;
import org.integrityrisk.core.paper.PaperSight.LevelOffice;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.DeploymentRules;

/**
 * Which deployments somebody may see, as {@link LoadedDeployment#maySee()} says of one.
 *
 * @param rights of the one who looks
 * @param rules what the regime says of deployments; empty when it knows none
 */
record DeploymentSight(Rights rights, Optional<DeploymentRules> rules) {

  PaperSight sight() {
    return new PaperSight(
        rights.actor().admin(),
        rights.actor().key(),
        rights.unitsLookedAt(),
        rights.departmentsLed(),
        peopleLed(),
        rules.stream().flatMap(known -> known.levels().stream()).map(this::office).toList());
  }

  private Set<String> peopleLed() {
    OrganisationRegister register = rights.register();
    return rights.departmentsLed().stream()
        .flatMap(code -> register.department(code).stream())
        .flatMap(one -> Stream.concat(leadersOf(one), holdersIn(one)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> leadersOf(Department department) {
    return Stream.of(department.head(), department.inChargeLeader()).flatMap(Optional::stream);
  }

  private Stream<String> holdersIn(Department department) {
    return rights.register().postsIn(department.code()).stream()
        .map(Post::holder)
        .flatMap(Optional::stream);
  }

  private LevelOffice office(DeploymentLevel level) {
    OrganisationRegister register = rights.register();
    return new LevelOffice(
        level.code(),
        served(level, register.units(), unit -> new DeploymentPlace(unit.code(), ""), Unit::code),
        served(
            level,
            register.departments(),
            one -> new DeploymentPlace(one.unit(), one.code()),
            Department::code));
  }

  private <T> Set<String> served(
      DeploymentLevel level,
      Collection<T> all,
      Function<T, DeploymentPlace> place,
      Function<T, String> code) {
    List<T> own =
        all.stream()
            .filter(
                one ->
                    place
                        .apply(one)
                        .isServedBy(rights.actor(), level.liftedBy(), rights.register()))
            .toList();
    return own.stream().map(code).collect(Collectors.toUnmodifiableSet());
  }
}

package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.delegation.RunningDelegations;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepHoldersTest {

  private static final Regime REGIME = Presets.load().find("market-regulator").orElseThrow();

  private static final RunningDelegations NOBODY_AWAY = RunningDelegations.NONE;

  private static ReviewStep step(String id) {
    return REGIME.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
  }

  private static Set<String> users(String list) {
    return list.isEmpty()
        ? Set.of()
        : Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  @ParameterizedTest
  @CsvSource({
    "department-head,  licensing, '',                head,         department-head,  false",
    "in-charge-leader, licensing, '',                leader,       in-charge-leader, false",
    "main-leader,      licensing, '',                chief,        main-leader,      false",
    "department-head,  licensing, head,              leader,       in-charge-leader, true",
    "department-head,  licensing, head leader,       chief,        main-leader,      true",
    "in-charge-leader, licensing, leader,            chief,        main-leader,      true",
    "in-charge-leader, licensing, head,              leader,       in-charge-leader, false",
    "main-leader,      desk,      '',                branch-chief, main-leader,      false",
    "main-leader,      desk,      branch-chief,      chief,        main-leader,      true",
    "in-charge-leader, desk,      '',                branch-chief, main-leader,      true",
  })
  void letsTheNextSuperiorStandIn(
      String step, String department, String excluded, String user, String role, boolean standsIn) {
    Turn turn =
        new StepHolders(Town.register(), NOBODY_AWAY).turn(step(step), department, users(excluded));

    assertThat(turn.people()).containsExactly(user);
    assertThat(turn.role().code()).isEqualTo(role);
    assertThat(turn.standsIn()).isEqualTo(standsIn);
    assertThat(turn.obstacle()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "licensing, '',           chief leader member",
    "licensing, leader,       chief member",
    "desk,      branch-clerk, chief leader member",
  })
  void letsTheWholeLeadingGroupDecideTogether(String department, String excluded, String people) {
    Turn turn =
        new StepHolders(Town.register(), NOBODY_AWAY)
            .turn(step("leading-group"), department, users(excluded));

    assertThat(turn.isCollective()).isTrue();
    assertThat(turn.onlyPerson()).isEmpty();
    assertThat(turn.people()).containsExactlyInAnyOrderElementsOf(users(people));
  }

  @ParameterizedTest
  @CsvSource({
    "discipline-leader, '',          commissioner",
    "discipline-leader, commissioner, chief",
    "party-group,       chief,       leader commissioner",
  })
  void asksOfficesOfTheUnitAsPersonsAndBodiesAsAWhole(String role, String excluded, String people) {
    OrganisationRegister register =
        Town.register()
            .with(body(BodyKind.DISCIPLINE_LEADER, "commissioner"))
            .with(body(BodyKind.PARTY_GROUP, "chief", "leader", "commissioner"));
    HolderRole holder = Coded.find(HolderRole.class, role).orElseThrow();
    ReviewStep step =
        new ReviewStep(
            "step",
            LocalizedText.EMPTY,
            StepKind.REVIEW,
            holder,
            OptionalInt.empty(),
            List.of(),
            LocalizedText.EMPTY);

    Turn turn = new StepHolders(register, NOBODY_AWAY).turn(step, "licensing", users(excluded));

    assertThat(turn.people()).containsExactlyInAnyOrderElementsOf(users(people));
  }

  private static SpecialBody body(BodyKind kind, String... members) {
    return new SpecialBody(kind, "bureau", List.of(members));
  }

  @ParameterizedTest
  @CsvSource({
    "main-leader,   licensing, chief,        review.nobody-left",
    "leading-group, licensing, chief leader, review.body-too-small",
  })
  void saysWhatToSetWhenNobodyIsLeft(String step, String department, String excluded, String code) {
    Turn turn =
        new StepHolders(Town.register(), NOBODY_AWAY).turn(step(step), department, users(excluded));

    assertThat(turn.people()).isEmpty();
    assertThat(turn.obstacle())
        .contains(Problem.of(code, step(step).holder().code(), department).at("department"));
  }

  @Test
  void saysWhichOfficeIsVacantInAnEmptyRegister() {
    OrganisationRegister register =
        OrganisationRegister.of(
            List.of(
                new Unit("bureau", "Bureau", Optional.empty(), Optional.empty()),
                new Department(
                    "desk",
                    "Desk",
                    "bureau",
                    DepartmentKind.INTERNAL,
                    Optional.empty(),
                    Optional.empty())));

    Turn turn =
        new StepHolders(register, NOBODY_AWAY).turn(step("department-head"), "desk", Set.of());

    assertThat(turn.obstacle())
        .map(Problem::code)
        .contains(Problem.PREFIX + "review.office-vacant");
  }
}

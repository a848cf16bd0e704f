package org.integrityrisk.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {

  private final OfficeHolders holders = Bureau.REGISTER.holders();

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "department-head,       LIC, head",
    "in-charge-leader,      LIC, charge",
    "main-leader,           LIC, main",
    "leading-group,         LIC, main charge",
    "discipline-office,     LIC, inspector",
    "leading-group-office,  LIC, ''",
    "department-head,       PAT, head",
    "in-charge-leader,      PAT, ''",
    "main-leader,           PAT, main",
    "leading-group,         PAT, main charge",
    "department-head,       X,   ''",
    "leading-group,         X,   ''"
  })
  void holdersComeFromTheDepartmentOrTheNearestUnitAbove(
      String role, String department, String people) {
    assertThat(String.join(" ", holders.holdersOf(role(role), department))).isEqualTo(people);
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "discipline-office,          LIC, inspector",
    "superior-discipline-office, LIC, ''",
    "discipline-office,          PAT, patrol-inspector",
    "superior-discipline-office, PAT, inspector",
    "superior-leading-group,     PAT, main charge",
    "party-group,                PAT, main charge secretary",
    "executive-vice-leader,      PAT, vice",
  })
  void superiorBodiesAreThoseOfTheNextUnitAboveThatHasOne(
      String role, String department, String people) {
    OfficeHolders withBranch =
        Bureau.REGISTER
            .with(body(BodyKind.DISCIPLINE_OFFICE, "S", "patrol-inspector"))
            .with(body(BodyKind.PARTY_GROUP, "B", "main", "charge", "secretary"))
            .with(body(BodyKind.EXECUTIVE_VICE_LEADER, "B", "vice"))
            .holders();
    assertThat(String.join(" ", withBranch.holdersOf(role(role), department))).isEqualTo(people);
  }

  private static SpecialBody body(BodyKind kind, String unit, String... members) {
    return new SpecialBody(kind, unit, List.of(members));
  }

  @ParameterizedTest(
      name = "the group of the branch [{0}]: that of the bureau serves {1}, its own {2}")
  @CsvSource({
    "'',     B S, ''",
    "patrol, B,   S",
  })
  void aBodyServesItsUnitAndThoseBelowThatHaveNobodyInOneOfTheirOwn(
      String members, String served, String servedByOwn) {
    SpecialBody own =
        members.isEmpty() ? Bureau.EMPTY_GROUP : body(BodyKind.LEADING_GROUP, "S", members);
    OfficeHolders withOwn = Bureau.REGISTER.with(own).holders();

    assertThat(String.join(" ", withOwn.unitsServedBy(Bureau.GROUP))).isEqualTo(served);
    assertThat(String.join(" ", withOwn.unitsServedBy(own))).isEqualTo(servedByOwn);
  }

  @Test
  void theHolderIsOnePersonOrNobody() {
    assertThat(holders.holderOf(HolderRole.MAIN_LEADER, "LIC")).hasValue("main");
    assertThat(holders.holderOf(HolderRole.LEADING_GROUP, "LIC")).isEmpty();
    assertThat(holders.holderOf(HolderRole.IN_CHARGE_LEADER, "PAT")).isEmpty();
  }

  @Test
  void officesOfDepartmentsAreNotHeldInUnits() {
    assertThat(holders.holdersInUnit(HolderRole.DEPARTMENT_HEAD, "B")).isEmpty();
    assertThat(holders.holdersInUnit(HolderRole.MAIN_LEADER, "S")).containsExactly("main");
  }

  @Test
  void superiorsLeadUpFromHeadToMainLeader() {
    assertThat(holders.superiors("LIC")).containsExactly("head", "charge", "main");
    assertThat(holders.superiors("PAT")).containsExactly("head", "main");
    assertThat(holders.superiors("X")).isEmpty();
  }

  @Test
  void officesOfAPersonAreThoseOfTheirOwn() {
    assertThat(holders.officesOf("head"))
        .containsExactly(
            new Office(HolderRole.DEPARTMENT_HEAD, "LIC"),
            new Office(HolderRole.DEPARTMENT_HEAD, "PAT"));
    assertThat(holders.officesOf("main"))
        .containsExactly(
            new Office(HolderRole.MAIN_LEADER, "B"), new Office(HolderRole.LEADING_GROUP, "B"));
    assertThat(holders.officesOf("charge"))
        .containsExactly(
            new Office(HolderRole.IN_CHARGE_LEADER, "LIC"),
            new Office(HolderRole.LEADING_GROUP, "B"));
    assertThat(holders.officesOf("nobody")).isEmpty();
  }

  @Test
  void aPersonWorksWhereTheyHoldAPostHeadOrAreInCharge() {
    assertThat(holders.departmentsOf("clerk")).containsExactly("LIC");
    assertThat(holders.departmentsOf("head")).containsExactly("LIC", "PAT");
    assertThat(holders.departmentsOf("inspector")).isEmpty();
    assertThat(holders.postsOf("clerk")).containsExactly(Bureau.CLERK);
  }

  @Test
  void membershipCountsInAnyUnit() {
    assertThat(holders.isMember("inspector", BodyKind.DISCIPLINE_OFFICE)).isTrue();
    assertThat(holders.isMember("inspector", BodyKind.LEADING_GROUP)).isFalse();
    assertThat(holders.bodiesOf("charge")).containsExactly(Bureau.GROUP);
  }

  @ParameterizedTest(name = "{1} stands in for {0}")
  @CsvSource({
    "department-head, in-charge-leader",
    "in-charge-leader, main-leader",
    "leading-group-office, main-leader",
    "discipline-office,",
    "main-leader,",
    "leading-group,"
  })
  void theNextOneUpTheLineStandsIn(String role, String superior) {
    assertThat(role(role).superior().map(HolderRole::code))
        .isEqualTo(Optional.ofNullable(superior));
  }

  @Test
  void everyBodyHasARoleOfItsOwn() {
    for (BodyKind kind : BodyKind.values()) {
      assertThat(role(kind.code()).body()).hasValue(kind);
    }
    assertThat(HolderRole.MAIN_LEADER.body()).isEmpty();
  }

  private static HolderRole role(String code) {
    return Coded.find(HolderRole.class, code).orElseThrow();
  }
}

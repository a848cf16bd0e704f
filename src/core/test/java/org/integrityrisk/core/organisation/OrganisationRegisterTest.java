package org.integrityrisk.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.text.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationRegisterTest {

  static Stream<Arguments> unsound() {
    return Stream.of(
        Arguments.of(unit("B", "重复", ""), "organisation.duplicate@code"),
        Arguments.of(unit("a b", "名", ""), "organisation.bad-code@code"),
        Arguments.of(unit("", "名", ""), "organisation.bad-code@code"),
        Arguments.of(unit("x".repeat(51), "名", ""), "organisation.bad-code@code"),
        Arguments.of(unit("X", " ", ""), "organisation.name-missing@name"),
        Arguments.of(unit("X", "名".repeat(201), ""), "organisation.name-too-long@name"),
        Arguments.of(unit("X", "名", "Y"), "organisation.unknown-unit@parent"),
        Arguments.of(unit("X", "名", "X"), "organisation.unit-cycle@parent"),
        Arguments.of(department("X", "Y"), "organisation.unknown-unit@unit"),
        Arguments.of(post("X", "Y"), "organisation.unknown-department@department"),
        Arguments.of(
            new SpecialBody(BodyKind.LEADING_GROUP, "Y", List.of()),
            "organisation.unknown-unit@unit"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unsound")
  void refusesEntriesThatAreNotSound(OrganisationEntry entry, String problem) {
    List<OrganisationEntry> entries = new ArrayList<>(Bureau.REGISTER.entries());
    entries.add(entry);
    assertThat(Refusal.of(() -> OrganisationRegister.of(entries))).containsExactly(problem);
  }

  @Test
  void refusesUnitsThatStandAboveEachOther() {
    assertThat(
            Refusal.of(
                () ->
                    OrganisationRegister.of(
                        List.of(unit("X", "甲", "Y"), unit("Y", "乙", "X"), unit("Z", "丙", "X")))))
        .as("both on the cycle, not the one below it")
        .containsExactly("organisation.unit-cycle@parent", "organisation.unit-cycle@parent");
  }

  @Test
  void findsEntriesByCode() {
    OrganisationRegister register = Bureau.REGISTER;
    assertThat(register.unit("S")).hasValue(Bureau.BRANCH);
    assertThat(register.department("LIC")).hasValue(Bureau.LICENSING);
    assertThat(register.post("P1")).hasValue(Bureau.CLERK);
    assertThat(register.body("B", BodyKind.LEADING_GROUP)).hasValue(Bureau.GROUP);
    assertThat(register.post("LIC")).as("a department is no post").isEmpty();
    assertThat(register.postsIn("LIC")).containsExactly(Bureau.CLERK);
  }

  @Test
  void knowsWhatIsAboveAndBelowAUnit() {
    assertThat(Bureau.REGISTER.upwardsFrom("S")).containsExactly(Bureau.BRANCH, Bureau.BUREAU);
    assertThat(Bureau.REGISTER.upwardsFrom("X")).isEmpty();
    assertThat(Bureau.REGISTER.unitAndBelow("B")).containsExactlyInAnyOrder("B", "S");
    assertThat(Bureau.REGISTER.unitAndBelow("S")).containsExactly("S");
  }

  @Test
  void replacesAnEntryWithTheSameCodeAndLeavesTheOldRegisterAsItWas() {
    Unit renamed = unit("S", "新区分局", "B");
    OrganisationRegister changed = Bureau.REGISTER.with(renamed);
    assertThat(changed.unit("S")).hasValue(renamed);
    assertThat(Bureau.REGISTER.unit("S")).hasValue(Bureau.BRANCH);
    assertThat(changed.with(Bureau.BRANCH)).isEqualTo(Bureau.REGISTER);
  }

  @Test
  void refusesAChangeThatWouldMakeACycle() {
    assertThat(Refusal.of(() -> Bureau.REGISTER.with(unit("B", "总局", "S"))))
        .contains("organisation.unit-cycle@parent");
  }

  @Test
  void removesWhatNothingStandsOn() {
    OrganisationRegister smaller = Bureau.REGISTER.without(Bureau.CLERK.ref());
    assertThat(smaller.posts()).isEmpty();
    assertThat(smaller.without(Bureau.LICENSING.ref()).department("LIC")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "S"})
  void keepsAUnitThatOthersStandOn(String code) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> Bureau.REGISTER.without(EntryRef.unit(code)))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(DomainException.Kind.CONFLICT));
  }

  @Test
  void saysThatAnEntryToRemoveIsNotThere() {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> Bureau.REGISTER.without(EntryRef.post("X")))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
  }

  @Test
  void aBodyNamesEachMemberOnce() {
    assertThat(new SpecialBody(BodyKind.LEADING_GROUP, "B", List.of("a", "b", "a")).members())
        .containsExactly("a", "b");
  }

  private static Unit unit(String code, String name, String parent) {
    return new Unit(
        code, name, Optional.of(parent).filter(one -> !one.isEmpty()), Optional.empty());
  }

  private static Department department(String code, String unit) {
    return new Department(
        code, "名", unit, DepartmentKind.INTERNAL, Optional.empty(), Optional.empty());
  }

  private static Post post(String code, String department) {
    return new Post(code, "名", department, Rank.GENERAL, Optional.empty());
  }
}

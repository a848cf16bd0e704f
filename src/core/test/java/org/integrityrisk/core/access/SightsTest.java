package org.integrityrisk.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Superiors look, they do not edit: by the tree of units, within what the host allows. */
class SightsTest {

  private static final String PROJECT = "LZ";
  private static final String SOMEBODY = "clerk";

  private final Town town = new Town();

  /** A bureau with a branch and one beside it; a station below the branch; each with its bodies. */
  private static OrganisationRegister tree(HolderRole role) {
    OrganisationRegister bare =
        OrganisationRegister.of(
            List.of(
                unit("bureau", ""),
                unit("branch", "bureau"),
                unit("beside", "bureau"),
                unit("station", "branch"),
                discipline("beside"),
                discipline("station"),
                office("beside"),
                office("station")));
    return bare.with(held(role));
  }

  private static OrganisationEntry held(HolderRole role) {
    return switch (role) {
      case MAIN_LEADER ->
          new Unit("branch", "branch", Optional.of("bureau"), Optional.of(SOMEBODY));
      case DEPARTMENT_HEAD -> department(Optional.of(SOMEBODY), Optional.empty());
      case IN_CHARGE_LEADER -> department(Optional.empty(), Optional.of(SOMEBODY));
      default -> body(role.body().orElseThrow(), "branch", SOMEBODY);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "main-leader,                 true, true,  false, false",
    "executive-vice-leader,       true, true,  false, false",
    "discipline-leader,           true, true,  false, false",
    "party-group,                 true, true,  false, false",
    "leading-group,               true, true,  false, false",
    "leading-group-office,        true, true,  false, false",
    "discipline-office,           true, true,  false, false",
    "warning-information-officer, true, false, false, false",
    "liaison,                     true, false, false, false",
    "in-charge-leader,            true, false, false, false",
    "department-head,             true, false, false, false",
  })
  void anOfficeShowsItsUnitAndThoseBelowThatItOversees(
      String role, boolean own, boolean below, boolean beside, boolean above) {
    OrganisationRegister register = tree(role(role));
    town.superiors.add(SOMEBODY);

    Sight sight = sight(register);

    assertThat(sight.whole()).isFalse();
    assertThat(sight.covers("branch")).isEqualTo(own);
    assertThat(sight.covers("station")).isEqualTo(below);
    assertThat(sight.covers("beside")).isEqualTo(beside);
    assertThat(sight.covers("bureau")).isEqualTo(above);
  }

  /** What is below has bodies of its own: looking at it gives no right to act on it. */
  @ParameterizedTest
  @CsvSource({
    "main-leader",
    "party-group",
    "leading-group",
    "leading-group-office",
    "discipline-office"
  })
  void whoLooksBelowChangesNothingThere(String role) {
    OrganisationRegister register = tree(role(role));
    Rights rights = new Rights(new Actors(town, town).of(SOMEBODY, register), register);

    for (String unit : List.of("station", "beside", "bureau")) {
      assertThat(rights.runsTheWorkOf(unit)).isFalse();
      assertThat(rights.correctsDraftsOf(unit)).isFalse();
      assertThat(rights.watchesOver(unit)).isFalse();
      assertThat(rights.checksIn(unit)).isFalse();
    }
  }

  @Test
  void whoeverTheHostLetsSeeTheProjectSeesEveryUnit() {
    assertThat(sight(tree(HolderRole.LIAISON))).isEqualTo(Sight.ofAll(PROJECT));
  }

  @Test
  void aSuperiorWithoutAnOfficeSeesNothing() {
    town.superiors.add("cashier");

    assertThat(sights(tree(HolderRole.MAIN_LEADER)).of("cashier", PROJECT).isEmpty()).isTrue();
  }

  @Test
  void whomTheHostKeepsOutSeesNothingWhateverOfficeIsHeld() {
    OrganisationRegister register =
        tree(HolderRole.LIAISON).with(body(BodyKind.PARTY_GROUP, "bureau", "stranger"));

    assertThat(sights(register).of("stranger", PROJECT).isEmpty()).isTrue();
  }

  @Test
  void onlyWhatIsSeenOfTheUnitsAskedForIsLookedIn() {
    Sight some = Sight.of(PROJECT, Set.of("branch", "station"));

    assertThat(some.within(Set.of())).contains(Set.of("branch", "station"));
    assertThat(some.within(Set.of("bureau", "station"))).contains(Set.of("station"));
    assertThat(some.within(Set.of("beside"))).isEmpty();
    assertThat(Sight.ofAll(PROJECT).within(Set.of())).contains(Set.of());
    assertThat(Sight.ofAll(PROJECT).within(Set.of("beside"))).contains(Set.of("beside"));
  }

  private Sight sight(OrganisationRegister register) {
    return sights(register).of(SOMEBODY, PROJECT);
  }

  private Sights sights(OrganisationRegister register) {
    return new Sights(town, () -> register, new Actors(town, town));
  }

  private static HolderRole role(String code) {
    return Coded.find(HolderRole.class, code).orElseThrow();
  }

  private static Unit unit(String code, String parent) {
    return new Unit(
        code, code, Optional.of(parent).filter(above -> !above.isEmpty()), Optional.empty());
  }

  private static Department department(Optional<String> head, Optional<String> leader) {
    return new Department("desk", "desk", "branch", DepartmentKind.INTERNAL, head, leader);
  }

  private static SpecialBody discipline(String unit) {
    return body(BodyKind.DISCIPLINE_OFFICE, unit, "inspector");
  }

  private static SpecialBody office(String unit) {
    return body(BodyKind.LEADING_GROUP_OFFICE, unit, "secretary");
  }

  private static SpecialBody body(BodyKind kind, String unit, String member) {
    return new SpecialBody(kind, unit, List.of(member));
  }
}

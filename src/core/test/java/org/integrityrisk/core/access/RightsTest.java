package org.integrityrisk.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {

  private static Rights of(String user) {
    Town town = new Town();
    return new Rights(new Actors(town, town).of(user, Town.register()), Town.register());
  }

  @ParameterizedTest
  @CsvSource({
    "admin,        true,  true,  true,  true",
    "secretary,    true,  true,  true,  true",
    "inspector,    false, false, false, true",
    "member,       false, false, true,  false",
    "chief,        false, false, true,  false",
    "leader,       false, false, true,  false",
    "head,         false, false, false, false",
    "branch-chief, false, false, false, false",
    "clerk,        false, false, false, false",
  })
  void followFromOfficesAndReachTheBranchThatBorrowsThem(
      String user, boolean runs, boolean runsUnit, boolean meets, boolean watches) {
    Rights rights = of(user);

    assertThat(rights.runsTheWork()).isEqualTo(runs);
    for (String unit : new String[] {"bureau", "branch"}) {
      assertThat(rights.runsTheWorkOf(unit)).isEqualTo(runsUnit);
      assertThat(rights.recordsMeetingsOf(HolderRole.LEADING_GROUP, unit)).isEqualTo(meets);
      assertThat(rights.watchesOver(unit)).isEqualTo(watches);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "liaison,                     clerk, true,  false",
    "warning-information-officer, clerk, false, true",
    "leading-group-office,        clerk, true,  true",
    "discipline-office,           clerk, false, true",
    "leading-group,               clerk, false, false",
  })
  void liaisonAndWarningOfficerServeTheUnitAndThoseBelow(
      String body, String user, boolean corrects, boolean checks) {
    OrganisationRegister register =
        Town.register()
            .with(
                new SpecialBody(
                    Coded.find(BodyKind.class, body).orElseThrow(), "bureau", List.of(user)));
    Town town = new Town();
    Rights rights = new Rights(new Actors(town, town).of(user, register), register);

    for (String unit : new String[] {"bureau", "branch"}) {
      assertThat(rights.correctsDraftsOf(unit)).isEqualTo(corrects);
      assertThat(rights.checksIn(unit)).isEqualTo(checks);
    }
    assertThat(rights.correctsDraftsOf("elsewhere")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "head,        licensing, true",
    "head,        finance,   false",
    "leader,      licensing, true",
    "leader,      finance,   true",
    "branch-head, desk,      true",
    "branch-head, licensing, false",
    "chief,       licensing, false",
    "admin,       licensing, false",
  })
  void leadersLeadTheirOwnDepartments(String user, String department, boolean leads) {
    assertThat(of(user).leads(department)).isEqualTo(leads);
  }
}

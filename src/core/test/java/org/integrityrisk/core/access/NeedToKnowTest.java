package org.integrityrisk.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is told whom a matter is about: one of licensing with the window clerk in it, one of the
 * other department of the bureau, and one of the branch below.
 */
class NeedToKnowTest {

  private static final Set<String> WINDOW_CLERK = Set.of("window-clerk");
  private static final Set<String> SOMEBODY = Set.of("somebody");

  private static NeedToKnow of(String user) {
    Town town = new Town();
    return new NeedToKnow(
        new Rights(new Actors(town, town).of(user, Town.register()), Town.register()));
  }

  @ParameterizedTest
  @CsvSource({
    "admin,        true,  true,  true",
    "secretary,    true,  true,  true",
    "inspector,    true,  true,  true",
    "chief,        true,  true,  true",
    "leader,       true,  true,  true",
    "member,       true,  true,  true",
    "head,         true,  false, false",
    "finance-head, false, true,  false",
    "branch-chief, false, false, true",
    "branch-head,  false, false, true",
    "window-clerk, true,  false, false",
    "clerk,        false, false, false",
    "cashier,      false, false, false",
    "branch-clerk, false, false, false",
    "stranger,     false, false, false",
  })
  void officesAndLeadersOfThePlaceAndWhoeverHasAShare(
      String user, boolean licensing, boolean finance, boolean branch) {
    NeedToKnow need = of(user);

    assertThat(need.of("bureau", "licensing", WINDOW_CLERK)).isEqualTo(licensing);
    assertThat(need.of("bureau", "finance", SOMEBODY)).isEqualTo(finance);
    assertThat(need.of("branch", "desk", SOMEBODY)).isEqualTo(branch);
  }
}

package org.integrityrisk.core.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerCatalogueTest {

  private static final Power GRANT = Licences.power();
  private static final Power SHARED = power("L-2", "Keep the files", "licensing");
  private static final Power PAY = power("F-1", "Pay bills", "finance");
  private static final Power PAY_AGAIN = power("F-2", "Pay bills", "finance");

  private final PowerCatalogue catalogue =
      PowerCatalogue.of(List.of(SHARED, GRANT, PAY, PAY_AGAIN));

  @ParameterizedTest
  @CsvSource({
    "L-1,               L-1",
    "L-1 Grant licences, L-1",
    "L-1 any old name,  L-1",
    "Grant licences,    L-1",
    "Pay bills,         Pay bills",
    "Something else,    Something else",
  })
  void findsThePowerThatSomebodyMeans(String written, String code) {
    assertThat(catalogue.codeIn(written)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"L-1, S3, S3", "L-1, On paper, S3", "L-1, S3 On paper, S3", "X, On paper, On paper"})
  void findsTheStepThatSomebodyMeans(String power, String written, String code) {
    assertThat(catalogue.stepIn(power, written)).isEqualTo(code);
  }

  @Test
  void textsCarryCodeAndName() {
    assertThat(catalogue.text("L-1")).isEqualTo("L-1 Grant licences");
    assertThat(catalogue.text("X")).isEqualTo("X");
    assertThat(catalogue.stepText("L-1", "S3")).isEqualTo("S3 On paper");
  }

  @Test
  void aPostExercisesItsOwnPowersFirstThenThoseOfItsDepartment() {
    Post window = Town.register().post("window").orElseThrow();
    Post head = Town.register().post("licensing-head").orElseThrow();

    assertThat(catalogue.of(window)).containsExactly(GRANT, SHARED);
    assertThat(catalogue.of(head)).containsExactly(SHARED);
    assertThat(catalogue.covers("desk")).isFalse();
  }

  @Test
  void citesWhatStillHolds() {
    Power changed =
        GRANT.with(
            List.of(
                Licences.changed(Licences.LAW, BasisState.REPEALED),
                Licences.changed(Licences.RULES, BasisState.AMENDED)));

    assertThat(GRANT.citations()).isEqualTo("Licensing act Article 4\nRules of the bureau");
    assertThat(changed.citations()).isEqualTo("Rules of the bureau");
  }

  private static Power power(String code, String name, String department) {
    return new Power(
        code, name, "", "", department, Optional.empty(), List.of(), Flow.EMPTY, Flow.EMPTY);
  }
}

package org.integrityrisk.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void alwaysCarriesAWholeMessageKey() {
    assertThat(Problem.of("import.empty-file").code())
        .isEqualTo("integrity-risk.error.import.empty-file")
        .isEqualTo(Problem.of("integrity-risk.error.import.empty-file").code());
  }

  @Test
  void keepsItsPlaceInAnyOrder() {
    Problem expected =
        new Problem("integrity-risk.error.x", List.of("a"), Optional.of("name"), OptionalInt.of(3));
    assertThat(Problem.of("x", "a").at("name").inRow(3)).isEqualTo(expected);
    assertThat(Problem.of("x", "a").inRow(3).at("name")).isEqualTo(expected);
  }

  @Test
  void collectingNothingRefusesNothing() {
    assertThatCode(() -> new Problems().throwIfAny()).doesNotThrowAnyException();
  }

  @Test
  void collectedProblemsAreRefusedTogetherInTheirOrder() {
    Problems problems = new Problems();
    problems.add(Problem.of("one"));
    problems.addAll(List.of(Problem.of("two"), Problem.of("three")));
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(problems::throwIfAny)
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(DomainException.Kind.INVALID))
        .satisfies(refused -> assertThat(refused.problems()).isEqualTo(problems.list()))
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(Problem.of("one")));
  }

  @Test
  void aRefusalNeedsAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DomainException(DomainException.Kind.INVALID, List.of()));
  }
}

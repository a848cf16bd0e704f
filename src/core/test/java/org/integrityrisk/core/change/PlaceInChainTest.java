package org.integrityrisk.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a point stands in the chain of another regime. Steps are letters, a chain is a word. */
class PlaceInChainTest {

  @ParameterizedTest(name = "at {0}, passed {1}, new chain {2}: {3} {4}")
  @CsvSource({
    // the step is there, and everything before it was passed
    "A, '',  AB,  A,              stays,       step-kept",
    "B, A,   AB,  B,              stays,       step-kept",
    "B, A,   ABC, B,              stays,       step-kept",
    "B, A,   B,   B,              stays,       step-kept",
    // a new step before it
    "B, A,   ACB, C,              moves,       step-before",
    "B, '',  AB,  A,              moves,       step-before",
    "C, AB,  ADC, D,              moves,       step-before",
    // the step is gone
    "B, A,   AC,  C,              moves,       step-gone",
    "B, A,   CD,  C,              moves,       step-gone",
    "C, AB,  ABD, D,              moves,       step-gone",
    // everything that the new chain demands was passed
    "C, AB,  AB,  in-force,       moves,       all-passed",
    "C, AB,  BA,  in-force,       moves,       all-passed",
    // what was passed stands behind what was not
    "C, AB,  CAB, draft,          restarts,    order-changed",
    "B, A,   BA,  draft,          restarts,    order-changed",
    "C, AB,  ADB, draft,          restarts,    order-changed",
    // nobody has to decide
    "draft,          '', AB, draft,          stays, not-under-review",
    "re-examination, AB, CD, re-examination, stays, not-under-review",
    "withdrawn,      AB, CD, withdrawn,      stays, not-under-review",
    "in-force,       AB, CD, in-force,       stays, stays-in-force",
    // the new regime knows no chain
    "B, A, '', draft, restarts, no-chain",
    "in-force, AB, '', in-force, stays, stays-in-force",
  })
  void keepsWhatWasPassedOnlyWhereNothingIsOpenBefore(
      String state, String passed, String chain, String place, String move, String reason) {
    Place found = new PlaceInChain(false).of(state, letters(passed), true, chain(chain));

    assertThat(found.state()).isEqualTo(place);
    assertThat(found.move().code()).isEqualTo(move);
    assertThat(found.reason().code()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "in force, passed {0}, new chain {1}: {2}")
  @CsvSource({
    "AB, AB,  in-force,       stays-in-force",
    "AB, A,   in-force,       stays-in-force",
    "AB, BA,  in-force,       stays-in-force",
    "AB, ABC, re-examination, new-steps",
    "'', A,   re-examination, new-steps",
    "AB, '',  in-force,       stays-in-force",
  })
  void reExaminesWhatLacksStepsWhereThatIsWanted(
      String passed, String chain, String place, String reason) {
    Place found = new PlaceInChain(true).of("in-force", letters(passed), true, chain(chain));

    assertThat(found.state()).isEqualTo(place);
    assertThat(found.reason().code()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"C, AB, AB, draft, level-missing", "B, A, AB, B, step-kept"})
  void nothingComesIntoForceWithoutALevel(
      String state, String passed, String chain, String place, String reason) {
    Place found = new PlaceInChain(false).of(state, letters(passed), false, chain(chain));

    assertThat(found.state()).isEqualTo(place);
    assertThat(found.reason().code()).isEqualTo(reason);
  }

  private static Set<String> letters(String word) {
    return Arrays.stream(word.split("")).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
  }

  private static Optional<Chain> chain(String word) {
    List<ReviewStep> steps =
        word.chars().mapToObj(letter -> step(String.valueOf((char) letter))).toList();
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Chain("post", List.of(), steps));
  }

  private static ReviewStep step(String id) {
    return new ReviewStep(
        id,
        LocalizedText.same(id),
        StepKind.REVIEW,
        HolderRole.DEPARTMENT_HEAD,
        OptionalInt.empty(),
        List.of(),
        LocalizedText.EMPTY);
  }
}

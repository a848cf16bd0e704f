package org.integrityrisk.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period in numbers, as the county tax bureau reports it. */
class FiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource({"32, 33, 97", "97, 100, 97", "0, 5, 0", "0, 0, 0", "5, 5, 100", "1, 200, 1"})
  void coverageIsRoundedToWholePerCent(int covered, int of, int percent) {
    assertThat(new Coverage(covered, of).percent()).isEqualTo(percent);
  }

  @Test
  void theYearOfTheCountyBureau() {
    List<Visit> visits =
        IntStream.range(0, 50)
            .mapToObj(number -> new Visit("Firm " + number, List.of(), ""))
            .toList();
    List<Suggestion> suggestions =
        IntStream.range(0, 16)
            .mapToObj(number -> new Suggestion("Idea " + number, true, ""))
            .toList();
    Tallies visited =
        new Tallies(Questionnaire.NONE, visits, FileReview.NONE, suggestions, List.of());
    Tallies asked =
        new Tallies(
            new Questionnaire(200, 188, List.of()),
            List.of(),
            FileReview.NONE,
            List.of(),
            List.of());

    Figures figures =
        Figures.of(List.of(made(visited, new Coverage(32, 33)), made(asked, new Coverage(0, 0))));

    assertThat(figures.households()).isEqualTo(50);
    assertThat(figures.questionnairesSent()).isEqualTo(200);
    assertThat(figures.mostSerious().percent()).isEqualTo(97);
    assertThat(figures.takenUp()).isEqualTo(16);
  }

  private static CheckRound made(Tallies tallies, Coverage coverage) {
    RoundRecord record =
        new RoundRecord(DAY, "", List.of(), tallies, coverage, "anna", "Anna", Instant.EPOCH);
    return new CheckRound(
        "1",
        "RISK",
        "return-visit",
        "Visits",
        "bureau",
        DAY,
        DAY,
        "anna",
        List.of(),
        Set.of(),
        Optional.empty(),
        RoundState.MADE,
        "anna",
        "Anna",
        Instant.EPOCH,
        Optional.of(record));
  }
}

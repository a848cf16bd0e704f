package org.integrityrisk.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.text.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The nine regimes do what their documents say. What that is stands in a table for each under
 * {@code nine/}, to be read by who knows the documents.
 */
class NineRegimesTest {

  private static final Path FOLDER = Path.of("test/resources/org/integrityrisk/core/regime/nine");
  private static final Presets PRESETS = Presets.load();

  /** A line of a table: in this regime, what is on the left gives what is on the right. */
  record Line(String regime, String what, String left, String right) {

    static Line read(String regime, String line) {
      String[] sides = line.substring(line.indexOf(':') + 1).split("->");
      return new Line(
          regime, line.substring(0, line.indexOf(':')), sides[0].strip(), sides[1].strip());
    }

    Regime rules() {
      return PRESETS.find(regime).orElseThrow();
    }
  }

  static Stream<Line> chains() {
    return lines("chain");
  }

  static Stream<Line> levels() {
    return lines("level");
  }

  static Stream<Line> watchers() {
    return lines("watch");
  }

  static Stream<Line> checks() {
    return lines("check");
  }

  static Stream<Line> rectifications() {
    return lines("rectify");
  }

  static Stream<Line> grades() {
    return lines("grade");
  }

  @Test
  void thereAreNineAndEachHasATable() {
    assertThat(PRESETS.all()).hasSize(9);
    assertThat(lines("chain").map(Line::regime).distinct())
        .containsExactlyInAnyOrderElementsOf(PRESETS.all().stream().map(Regime::key).toList());
  }

  @ParameterizedTest
  @MethodSource("chains")
  void scopeAndRankDecideWhoReviews(Line line) {
    Chain chain = line.rules().chainFor(code(line.left()), rank(line.left())).orElseThrow();

    assertThat(
            chain.steps().stream().map(NineRegimesTest::shortly).collect(Collectors.joining(" > ")))
        .isEqualTo(line.right());
  }

  @Test
  void everyScopeAndEveryRankThatIsToldApartStandsInATable() {
    for (Regime regime : PRESETS.all()) {
      List<Chain> used =
          chains()
              .filter(line -> line.regime().equals(regime.key()))
              .flatMap(line -> regime.chainFor(code(line.left()), rank(line.left())).stream())
              .toList();
      assertThat(used).as(regime.key()).containsAll(regime.chains());
    }
  }

  @Test
  void everyStepOfEveryRegimeIsToBeDoneInSomeTime() {
    for (Regime regime : PRESETS.all()) {
      assertThat(regime.steps())
          .as(regime.key())
          .allMatch(step -> regime.daysToAct(step).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("levels")
  void theAnswersDecideTheLevel(Line line) {
    assertThat(shortly(line.rules().grade(answers(line.left())))).isEqualTo(line.right());
  }

  @ParameterizedTest
  @MethodSource("watchers")
  void theLevelDecidesWhoWatches(Line line) {
    LevelSupervision watch =
        line.rules().supervision().of(code(line.left()), rank(line.left())).orElseThrow();

    assertThat(shortly(watch)).isEqualTo(line.right());
  }

  @Test
  void everyLevelOfEveryRegimeStandsInATable() {
    for (Regime regime : PRESETS.all()) {
      assertThat(
              watchers()
                  .filter(line -> line.regime().equals(regime.key()))
                  .map(line -> code(line.left())))
          .as(regime.key())
          .containsAll(regime.levels().codes());
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theRegimeSaysWhoChecksWhatAndHowOften(Line line) {
    CheckRule check = line.rules().supervision().checks().find(line.left()).orElseThrow();

    assertThat(shortly(check)).isEqualTo(line.right());
  }

  @ParameterizedTest
  @MethodSource("rectifications")
  void theSeverityDecidesHowAFindingIsPutRight(Line line) {
    RectificationRules rules = line.rules().rectification().orElseThrow();
    FindingSeverity severity = rules.severities().find(line.left()).orElseThrow();

    assertThat(shortly(rules, severity)).isEqualTo(line.right());
  }

  @Test
  void everyCheckAndEverySeverityOfEveryRegimeStandsInATable() {
    for (Regime regime : PRESETS.all()) {
      assertThat(lefts(checks(), regime))
          .as(regime.key())
          .containsExactlyElementsOf(regime.supervision().checks().codes());
      assertThat(lefts(rectifications(), regime))
          .as(regime.key())
          .containsExactlyElementsOf(regime.rectification().orElseThrow().severities().codes());
    }
  }

  private static List<String> lefts(Stream<Line> lines, Regime regime) {
    return lines.filter(line -> line.regime().equals(regime.key())).map(Line::left).toList();
  }

  @ParameterizedTest
  @MethodSource("grades")
  void thePointsOfAPostDecideItsGrade(Line line) {
    String[] parts = line.left().split(";");
    int points = Integer.parseInt(parts[0].split(" ")[0]);

    Optional<Grading> grading =
        line.rules().gradePost(Collections.nCopies(points, answers(parts[1].strip())));

    assertThat(grading.map(NineRegimesTest::shortly)).hasValue(line.right());
  }

  @Test
  void onlyTheRegimeThatGradesPostsDoesSo() {
    assertThat(PRESETS.all())
        .filteredOn(regime -> regime.postGrades().isPresent())
        .extracting(Regime::key)
        .containsExactly("education");
  }

  private static String shortly(ReviewStep step) {
    List<String> words = new ArrayList<>(List.of(step.id()));
    if (step.collective()) {
      words.add("meets");
    }
    if (!step.holder().code().equals(step.id())) {
      words.add("by " + step.holder().code());
    }
    if (step.kind() == StepKind.FILING) {
      words.add("to " + step.filedWith().en());
    }
    return String.join(" ", words);
  }

  private static String shortly(Grading grading) {
    return grading
        .level()
        .map(level -> level + " by " + grading.rule())
        .orElseGet(() -> "missing " + String.join(" ", grading.missing()));
  }

  private static String shortly(LevelSupervision watch) {
    Stream<String> answers = Stream.of("answers " + watch.answers().code());
    Stream<String> manages = watch.manages().stream().map(role -> "manages " + role.code());
    Stream<String> assists =
        watch.assists().stream().map(HolderRole::code).map(role -> "assists " + role);
    return Stream.of(answers, manages, assists)
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }

  private static String shortly(CheckRule check) {
    List<String> words = new ArrayList<>(List.of(check.sort().code()));
    words.add("by " + check.by().map(HolderRole::code).orElse("whoever answers"));
    check.everyMonths().ifPresent(months -> words.add("every " + months + " months"));
    check.levels().forEach(level -> words.add("level " + level));
    check.categories().forEach(category -> words.add("category " + category));
    check.kinds().forEach(kind -> words.add("kind " + kind));
    if (check.bulletin()) {
      words.add("bulletin");
    }
    return String.join(", ", words);
  }

  private static String shortly(RectificationRules rules, FindingSeverity severity) {
    List<String> words = new ArrayList<>(List.of(severity.form().code()));
    words.add(rules.deadlineDays(severity) + " days");
    words.add("verified by " + rules.verifiedBy().code());
    severity.warning().ifPresent(colour -> words.add("warning " + colour));
    return String.join(", ", words);
  }

  private static Map<String, String> answers(String written) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String answer : written.split(",")) {
      String[] sides = answer.split("=");
      answers.put(sides[0].strip(), sides[1].strip());
    }
    return answers;
  }

  private static String code(String codeAndRank) {
    return codeAndRank.split("/")[0];
  }

  private static Optional<Rank> rank(String codeAndRank) {
    return codeAndRank.contains("/")
        ? Coded.find(Rank.class, codeAndRank.split("/")[1])
        : Optional.empty();
  }

  private static Stream<Line> lines(String what) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().flatMap(NineRegimesTest::lines).toList().stream()
          .filter(line -> line.what().equals(what));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Line> lines(Path file) {
    String regime = file.getFileName().toString().replace(".txt", "");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Line.read(regime, line));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

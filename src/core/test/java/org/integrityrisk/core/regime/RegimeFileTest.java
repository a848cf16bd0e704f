package org.integrityrisk.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The file format: what is right is read as written, what is wrong is told with its path.
 *
 * <p>A file under {@code broken/} is named after its fault: it says which text of {@code
 * sound.yaml} to replace with what, and the problems to expect.
 */
class RegimeFileTest {

  private static final Path FOLDER = Path.of("test/resources/org/integrityrisk/core/regime");

  static Stream<String> faults() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void tellsEachFaultByCodeAndPath(String fault) throws IOException {
    Map<?, ?> spoiler =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(FOLDER.resolve("broken").resolve(fault)));
    String replaced = (String) spoiler.get("replace");
    assertThat(sound()).containsOnlyOnce(replaced);

    String spoilt = sound().replace(replaced, (String) spoiler.get("with"));

    assertThat(RegimeFile.problemsOf(spoilt).stream().map(Refusal::shortly).toList())
        .isEqualTo(spoiler.get("expect"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "just words", "- a\n- list"})
  void refusesWhatIsNoMapping(String text) {
    assertThat(Refusal.of(() -> RegimeFile.read(text))).containsExactly("regime.wrong-type@");
  }

  @Test
  void findsAllProblemsOfAFileAtOnce() throws IOException {
    String spoilt =
        sound()
            .replace("zh: 职责", "xx: 职责")
            .replace("colour: \"#e2b203\"", "colour: yellow")
            .replace("holder: main-leader", "holder: mayor");
    assertThat(RegimeFile.problemsOf(spoilt).stream().map(Refusal::shortly))
        .containsExactly(
            "regime.missing-language@types[0].name.zh",
            "regime.unknown-key@types[0].name.xx",
            "regime.bad-colour@levels[0].colour",
            "regime.unknown-value@chains[2].steps[0].holder");
  }

  @Test
  void refusesATableWithMoreCombinationsThanCanBeTriedOut() throws IOException {
    String values =
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
            .map(code -> "{code: " + code + ", name: {en: A, zh: 甲}}")
            .collect(Collectors.joining(", ", "[", "]"));
    StringBuilder factors = new StringBuilder();
    StringBuilder conditions = new StringBuilder();
    for (String name :
        List.of("probability", "consequence", "power-held", "post-category", "cause-kind")) {
      factors.append("\n  - {code: " + name + ", name: {en: F, zh: 因素}, values: " + values + "}");
      conditions.append(", " + name + ": a");
    }
    String large =
        sound()
            .replace("factors:", "factors:" + factors)
            .replace("when: {harm: severe}", "when: {harm: severe" + conditions + "}");
    assertThat(RegimeFile.problemsOf(large).stream().map(Refusal::shortly))
        .containsExactly("regime.grading-too-large@grading");
  }

  @Test
  void readsWhatIsWritten() throws IOException {
    Regime regime = RegimeFile.read(sound());

    assertThat(regime.key()).isEqualTo("sound");
    assertThat(regime.types().find("duty").orElseThrow().definition().en()).isEqualTo("Of a post.");
    assertThat(regime.categories().find("common").orElseThrow().aliases()).containsExactly("公共类");
    assertThat(regime.factors().find("harm").orElseThrow().values().codes())
        .containsExactly("severe", "light");
    assertThat(regime.supervision().of("1", Optional.empty()))
        .hasValue(
            new LevelSupervision(
                "1",
                List.of(),
                HolderRole.MAIN_LEADER,
                Optional.of(HolderRole.IN_CHARGE_LEADER),
                List.of(HolderRole.DISCIPLINE_OFFICE)));
  }

  @Test
  void sortsLevelsAndColoursByTheirOrderAndNotByTheirPlaceOrLabel() throws IOException {
    Regime regime = RegimeFile.read(sound());
    assertThat(regime.levels().codes()).containsExactly("1", "2");
    assertThat(regime.warnings().colours().codes()).containsExactly("blue", "red");
  }

  @Test
  void findsTheChainByScopeAndRank() throws IOException {
    Regime regime = RegimeFile.read(sound());
    assertThat(chain(regime, "post", Optional.of(Rank.LEADERSHIP)))
        .containsExactly("post-leadership", "group");
    assertThat(chain(regime, "post", Optional.of(Rank.GENERAL)))
        .containsExactly("post", "head", "group");
    assertThat(chain(regime, "post", Optional.empty())).containsExactly("post", "head", "group");
    assertThat(chain(regime, "unit", Optional.empty())).containsExactly("unit", "leader");
    assertThat(regime.chainFor("department", Optional.empty())).isEmpty();
    assertThat(regime.steps())
        .extracting(ReviewStep::id)
        .containsExactly("group", "head", "leader");
  }

  @Test
  void readsWhatAStepSays() throws IOException {
    String more =
        """
        holder: main-leader, deadline-days: 5, seeks-opinions: [department-head]}
              - id: shown
                name: {en: Shown, zh: 公示}
                kind: publicity
                holder: leading-group-office
              - id: filed
                name: {en: Filed, zh: 备案}
                kind: filing
                holder: leading-group-office
                filed-with: {en: City, zh: 市里}
        publicity:
          days: 7
          anonymous: true
          scopes:
            - {code: unit, name: {en: Unit, zh: 本单位}}
        """;
    Regime regime = RegimeFile.read(sound().replace("holder: main-leader}\n", more));

    List<ReviewStep> read = regime.chainFor("unit", Optional.empty()).orElseThrow().steps();
    assertThat(read)
        .extracting(ReviewStep::kind)
        .containsExactly(StepKind.REVIEW, StepKind.PUBLICITY, StepKind.FILING);
    assertThat(read.get(0).deadlineDays()).hasValue(5);
    assertThat(read.get(0).seeksOpinions()).containsExactly(HolderRole.DEPARTMENT_HEAD);
    assertThat(read.get(2).filedWith().zh()).isEqualTo("市里");
    assertThat(regime.publicity())
        .hasValueSatisfying(
            publicity -> {
              assertThat(publicity.days()).isEqualTo(7);
              assertThat(publicity.anonymous()).isTrue();
              assertThat(publicity.scopes().codes()).containsExactly("unit");
            });
  }

  @Test
  void aStepThatNamesNoDaysHasThoseOfTheRegimeButAPublicityItsOwn() throws IOException {
    String shown =
        """
        holder: main-leader, deadline-days: 5}
              - {id: shown, name: {en: Shown, zh: 公示}, kind: publicity, holder: leading-group-office}
        review-days: 7
        publicity:
          days: 3
          scopes:
            - {code: unit, name: {en: Unit, zh: 本单位}}
        """;
    Regime regime = RegimeFile.read(sound().replace("holder: main-leader}\n", shown));

    assertThat(regime.steps())
        .extracting(step -> step.id() + " " + regime.daysToAct(step).orElse(0))
        .containsExactly("group 7", "head 7", "leader 5", "shown 0");
    Regime silent = RegimeFile.read(sound());
    assertThat(silent.steps()).allMatch(step -> silent.daysToAct(step).isEmpty());
  }

  @Test
  void readsAMatrixAsARuleForEachCellWithItsReason() throws IOException {
    String matrix =
        """
        grading:
          matrix:
            rows: harm
            columns: category
            reason: {en: "{row} and {column} give {level}.", zh: "{row}、{column}定为{level}。"}
            cells:
              severe: {licensing: "1", common: "1"}
              light: {licensing: "1", common: "2"}
        """;
    Regime regime = RegimeFile.read(withGrading(matrix));

    Grading grading = regime.grade(Map.of("harm", "light", "category", "common"));

    assertThat(grading.level()).hasValue("2");
    assertThat(grading.rule()).isEqualTo("light-common");
    assertThat(grading.reason().en()).isEqualTo("Light and Common give Level 2.");
    assertThat(grading.reason().zh()).isEqualTo("轻微、公共定为二级。");
    assertThat(regime.grade(Map.of("harm", "light")).missing()).containsExactly("category");
  }

  @Test
  void gradesAPostByTheNumberOfItsPointsAndTheirMostSeriousAnswers() throws IOException {
    String grades =
        """
        post-grades:
          grades:
            - {code: a, order: 1, name: {en: A, zh: A}, colour: "#c9372c"}
            - {code: b, order: 2, name: {en: B, zh: B}, colour: "#e2b203"}
          counts:
            - {code: few, from: 1, name: {en: Few, zh: 少}}
            - {code: many, from: 3, name: {en: Many, zh: 多}}
          hit-policy: first
          rules:
            - {id: many, when: {count: many, harm: severe}, grade: a, reason: {en: M., zh: 多。}}
            - {id: level, when: {level: "1"}, grade: a, reason: {en: L., zh: 级。}}
            - {id: few, grade: b, reason: {en: F., zh: 少。}}
        """;
    Regime regime = RegimeFile.read(sound().replace("chains:\n", grades + "chains:\n"));
    Map<String, String> severe = Map.of("harm", "severe", "level", "2");
    Map<String, String> light = Map.of("harm", "light", "level", "2");

    assertThat(rule(regime, List.of(light, severe, light))).isEqualTo("many");
    assertThat(rule(regime, List.of(light, severe))).isEqualTo("few");
    assertThat(rule(regime, List.of(light, Map.of("harm", "light", "level", "1"))))
        .isEqualTo("level");
    assertThat(regime.gradePost(List.of()).orElseThrow().missing())
        .containsExactly("count", "harm");
    assertThat(RegimeFile.read(sound()).gradePost(List.of(light))).isEmpty();
  }

  private static String rule(Regime regime, List<Map<String, String>> points) {
    return regime.gradePost(points).orElseThrow().rule();
  }

  @Test
  void readsTheRoutineOfAYear() throws IOException {
    String routine =
        """
        channels:
          - {code: audit, name: {en: Audit, zh: 审计}}
        measure-filing:
          - {levels: ["1"], reviewed-by: party-group, filed-with: {en: City, zh: 市里}}
          - {filed-with: {en: Unit, zh: 本单位}}
        assessment:
          every-months: 3
          money-per-point: 100
          items:
            - {code: checks, name: {en: Checks, zh: 检查}, points: 10}
            - {code: slips, name: {en: Slips, zh: 差错}, kind: deduction, points: 5}
        cycle:
          - {code: find, name: {en: Find, zh: 排查}, from: 05-01, to: 06-10}
          - {code: act, name: {en: Act, zh: 执行}, from: 06-01, to: 08-15}
        forms:
          - code: posts
            name: {en: Posts, zh: 岗位表}
            scope: post
            columns:
              - {name: {en: Point, zh: 风险点}, shows: point}
              - {name: {en: Opinion, zh: 意见}, shows: opinion, step: head}
        deployments:
          levels:
            - {code: county, name: {en: County, zh: 县局}, reach: unit, issued-by: [discipline-office, main-leader], feedback-days: 5}
            - {code: branch, name: {en: Branch, zh: 分局}, reach: department, issued-by: department-head, lifted-by: in-charge-leader, feedback-days: 10, escalates-to: county}
          matters:
            - {code: refund, name: {en: Refund, zh: 退税}}
        holdings: true
        """;
    Regime regime = RegimeFile.read(sound().replace("chains:\n", routine + "chains:\n"));

    assertThat(regime.routine().holdings()).isTrue();
    assertThat(regime.routine().deployments().orElseThrow().levels())
        .extracting(DeploymentLevel::liftedBy)
        .containsExactly(
            List.of(HolderRole.DISCIPLINE_OFFICE, HolderRole.MAIN_LEADER),
            List.of(HolderRole.IN_CHARGE_LEADER));

    assertThat(regime.channels().codes()).containsExactly("audit");
    assertThat(regime.routine().measureFiling())
        .extracting(filing -> filing.isFor("post", "2"))
        .containsExactly(false, true);
    assertThat(regime.routine().assessment())
        .hasValueSatisfying(
            assessment -> {
              assertThat(assessment.moneyPerPoint()).isEqualTo(100);
              assertThat(assessment.items())
                  .extracting(AssessmentItem::kind)
                  .containsExactly(ScoreKind.SCORE, ScoreKind.DEDUCTION);
            });
    assertThat(regime.routine().cycle())
        .extracting(CycleStage::to)
        .containsExactly(MonthDay.of(6, 10), MonthDay.of(8, 15));
    assertThat(regime.routine().forms().find("posts").orElseThrow().columns())
        .extracting(FormColumn::step)
        .containsExactly("", "head");
  }

  @Test
  void tellsRanksApartUnderSupervision() throws IOException {
    String entry = "{level: \"2\", answers: department-head}";
    String byRank = "{level: \"2\", ranks: [leadership], answers: main-leader}";
    Supervision supervision =
        RegimeFile.read(sound().replace(entry, byRank + "\n    - " + entry)).supervision();

    assertThat(supervision.of("2", Optional.of(Rank.LEADERSHIP)).orElseThrow().answers())
        .isEqualTo(HolderRole.MAIN_LEADER);
    assertThat(supervision.of("2", Optional.of(Rank.GENERAL)).orElseThrow().answers())
        .isEqualTo(HolderRole.DEPARTMENT_HEAD);
    assertThat(supervision.of("2", Optional.empty()).orElseThrow().answers())
        .isEqualTo(HolderRole.DEPARTMENT_HEAD);
  }

  private static String withGrading(String grading) throws IOException {
    String sound = sound();
    int start = sound.indexOf("grading:");
    return sound.substring(0, start) + grading + sound.substring(sound.indexOf("chains:"));
  }

  @Test
  void knowsTheStepAfterAStep() throws IOException {
    Chain chain = RegimeFile.read(sound()).chainFor("post", Optional.empty()).orElseThrow();
    assertThat(chain.after(chain.first()).map(ReviewStep::id)).hasValue("group");
    assertThat(chain.after(chain.step("group").orElseThrow())).isEmpty();
    assertThat(chain.step("leader")).isEmpty();
  }

  @Test
  void knowsWhichChecksAPointGets() throws IOException {
    Supervision supervision = RegimeFile.read(sound()).supervision();
    assertThat(supervision.checksFor("1", "common", "integrity")).hasSize(1);
    assertThat(supervision.checksFor("2", "common", "integrity")).isEmpty();
    assertThat(supervision.checksFor("1", "licensing", "integrity")).isEmpty();
  }

  private static List<String> chain(Regime regime, String scope, Optional<Rank> rank) {
    Chain chain = regime.chainFor(scope, rank).orElseThrow();
    return Stream.concat(Stream.of(chain.id()), chain.steps().stream().map(ReviewStep::id))
        .toList();
  }

  private static String sound() throws IOException {
    return Files.readString(FOLDER.resolve("sound.yaml"));
  }
}

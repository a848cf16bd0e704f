package org.integrityrisk.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.Refusal;
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
    StringBuilder factors = new StringBuilder();
    StringBuilder conditions = new StringBuilder();
    for (int factor = 0; factor < 15; factor++) {
      String name = "f" + factor;
      factors.append("\n  - {code: " + name + ", name: {en: F, zh: 因素}, values: [");
      factors.append("{code: a, name: {en: A, zh: 甲}}, {code: b, name: {en: B, zh: 乙}}]}");
      conditions.append(", " + name + ": a");
    }
    String large =
        sound()
            .replace("factors:", "factors:" + factors)
            .replace("when: {harm: severe}", "when: {harm: severe" + conditions + "}");
    assertThat(RegimeFile.problemsOf(large).stream().map(Refusal::shortly))
        .containsExactly("regime.grading-too-large@grading.rules");
  }

  @Test
  void readsWhatIsWritten() throws IOException {
    Regime regime = RegimeFile.read(sound());

    assertThat(regime.key()).isEqualTo("sound");
    assertThat(regime.types().find("duty").orElseThrow().definition().en()).isEqualTo("Of a post.");
    assertThat(regime.categories().find("common").orElseThrow().aliases()).containsExactly("公共类");
    assertThat(regime.factors().find("harm").orElseThrow().values().codes())
        .containsExactly("severe", "light");
    assertThat(regime.supervision().of("1"))
        .hasValue(
            new LevelSupervision(
                "1",
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

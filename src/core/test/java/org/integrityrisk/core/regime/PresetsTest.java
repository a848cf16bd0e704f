package org.integrityrisk.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.HolderRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The presets say what the source documents say. */
class PresetsTest {

  private static final Path FOLDER =
      Path.of("main/resources/org/integrityrisk/core/regime/presets");

  private final Presets presets = Presets.load();

  @Test
  void everyFileIsListedAndNamedAfterItsKey() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".yaml"))
          .containsExactlyInAnyOrderElementsOf(
              presets.all().stream().map(regime -> regime.key() + ".yaml").toList());
    }
  }

  @Test
  void unknownKeyFindsNothing() {
    assertThat(presets.find("no-such-regime")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"criminal,1", "discipline,2", "reprimand,3"})
  void consequenceDecidesForTheMarketRegulator(String consequence, String level) {
    assertThat(preset("market-regulator").grade(Map.of("consequence", consequence)).level())
        .hasValue(level);
  }

  @ParameterizedTest
  @CsvSource({"licensing,1", "penalty,1", "administrative-affairs,1", "inspection,2", "common,3"})
  void categoryDecidesForTheCategoryBasedRegime(String category, String level) {
    assertThat(preset("category-based").grade(Map.of("category", category)).level())
        .hasValue(level);
  }

  @ParameterizedTest
  @CsvSource({
    "market-regulator,post,'department-head,in-charge-leader,leading-group'",
    "market-regulator,department,'main-leader,leading-group'",
    "category-based,post,'department-head,leading-group'"
  })
  void chainsRunAsThePapersSay(String key, String scope, String steps) {
    Chain chain = preset(key).chainFor(scope, Optional.empty()).orElseThrow();
    assertThat(chain.steps()).extracting(ReviewStep::id).containsExactly(steps.split(","));
    assertThat(chain.steps())
        .filteredOn(ReviewStep::collective)
        .extracting(ReviewStep::id)
        .containsExactly("leading-group");
  }

  @ParameterizedTest
  @ValueSource(strings = {"market-regulator", "category-based"})
  void levelsOneAndTwoAreAnsweredForByTheMainLeaderWithTheDisciplineOffice(String key) {
    Supervision supervision = preset(key).supervision();
    for (String level : List.of("1", "2")) {
      LevelSupervision watched = supervision.of(level, Optional.empty()).orElseThrow();
      assertThat(watched.answers()).isEqualTo(HolderRole.MAIN_LEADER);
      assertThat(watched.assists()).containsExactly(HolderRole.DISCIPLINE_OFFICE);
    }
    assertThat(supervision.of("3", Optional.empty()).orElseThrow().answers())
        .isEqualTo(HolderRole.IN_CHARGE_LEADER);
  }

  @Test
  void approvalPostsAreVisitedMonthlyAndCaseFilesReviewedQuarterly() {
    Regime regime = preset("market-regulator");
    assertThat(regime.supervision().checksFor("1", "licensing", "integrity"))
        .extracting(CheckRule::code)
        .contains("unannounced")
        .doesNotContain("case-file-review", "post-case-revisit");
    assertThat(months(regime, "unannounced")).hasValue(1);
    assertThat(months(regime, "case-file-review")).hasValue(3);
    assertThat(months(regime, "post-case-revisit")).as("made at random").isEmpty();
  }

  @Test
  void onlyEnforcementDepartmentsLookForRegulatoryRisks() {
    Regime regime = preset("market-regulator");
    assertThat(regime.kindsSoughtBy(DepartmentKind.INTERNAL))
        .extracting(RiskKind::code)
        .containsExactly("integrity");
    assertThat(regime.kindsSoughtBy(DepartmentKind.ENFORCEMENT))
        .extracting(RiskKind::code)
        .containsExactly("integrity", "regulatory");
  }

  @Test
  void severityDecidesBetweenSuggestionNoticeAndRotation() {
    WarningRules warnings = preset("market-regulator").warnings();
    assertThat(warnings.colours())
        .extracting(WarningColour::handling)
        .containsExactly("reminder", "suggestion", "notice", "rotation");
    assertThat(warnings.deadlineDays("orange")).isEqualTo(15);
    assertThat(warnings.deadlineDays("yellow")).isEqualTo(warnings.defaultDeadlineDays());
  }

  @Test
  void categoriesAreRecognisedByEitherNameAndByAlias() {
    Vocabulary<Category> categories = preset("category-based").categories();
    for (String written : List.of("licensing", "行政许可审批", " 行政许可 ", "LICENSING AND APPROVAL")) {
      assertThat(categories.recognise(written)).map(Category::code).hasValue("licensing");
    }
    assertThat(categories.recognise("许可证")).isEmpty();
  }

  @Test
  void theListOfTheCategoryBasedRegimeHasItsSubcategories() {
    assertThat(
            preset("category-based")
                .categories()
                .find("administrative-affairs")
                .orElseThrow()
                .subcategories()
                .codes())
        .containsExactly("personnel", "finance", "assets");
  }

  private Regime preset(String key) {
    return presets.find(key).orElseThrow();
  }

  private static OptionalInt months(Regime regime, String check) {
    return regime.supervision().checks().find(check).orElseThrow().everyMonths();
  }
}

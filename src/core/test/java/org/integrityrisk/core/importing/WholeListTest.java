package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A list of a whole body, as it is, gives the numbers the body published. */
class WholeListTest {

  private static final Path DEMO = Path.of("../sandbox/main/resources/demo");
  private static final String REAL = "shared/data/anyang-risk-points";

  private final Regime regime = Presets.load().find("category-based").orElseThrow();

  @Test
  void theDemoListGivesItsNumbers() throws IOException {
    check(
        DEMO.resolve("risk-points.csv"),
        DEMO.resolve("risk-points.expected.json"),
        Map.of("内设机构", "", "岗位", ""));
  }

  /** The real list is not part of the repository; it may lie beside a working copy. */
  @Test
  void theRealListGivesItsNumbers() throws IOException {
    Optional<Path> folder =
        Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(path -> path.getNameCount() > 0)
            .filter(path -> Files.exists(path.resolve(REAL + ".csv")))
            .findFirst();
    assumeTrue(folder.isPresent(), "the real list is at hand");
    check(
        folder.get().resolve(REAL + ".csv"),
        folder.get().resolve(REAL + ".expected.json"),
        Map.of());
  }

  /** Departments and posts of the list are put aside: the numbers do not depend on them. */
  private void check(Path list, Path expectation, Map<String, String> ignored) throws IOException {
    // JSON is YAML, so that core needs no JSON library to read what is expected.
    Map<?, ?> expected =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(expectation));
    ImportPlan<PlannedPoint> plan = plan(Files.readAllBytes(list), ignored);
    assertThat(plan.failed()).isZero();
    assertThat(plan.entries()).hasSize((Integer) expected.get("total"));
    assertThat(count(plan, name(RiskField.TYPE, regime.types().list())))
        .isEqualTo(expected.get("byType"));
    assertThat(count(plan, name(RiskField.CATEGORY, regime.categories().list())))
        .isEqualTo(expected.get("byCategory"));
    assertThat(count(plan, point -> point.grading().level().orElse("")))
        .isEqualTo(expected.get("byLevelAfterGrading"));
  }

  private ImportPlan<PlannedPoint> plan(byte[] list, Map<String, String> ignored) {
    OrganisationRegister register =
        OrganisationRegister.of(
            List.of(
                new Unit("U", "县局", Optional.empty(), Optional.empty()),
                new Department(
                    "D",
                    "综合科",
                    "U",
                    DepartmentKind.ENFORCEMENT,
                    Optional.empty(),
                    Optional.empty()),
                new Post("P", "综合岗", "D", Rank.GENERAL, Optional.empty())));
    RiskPointContent chosen =
        new RiskPointContent(Map.of(RiskField.DEPARTMENT, "D", RiskField.POST, "P"));
    return new RiskPointImport(
            regime,
            register,
            PowerCatalogue.EMPTY,
            wanted -> Map.of(),
            new Town(),
            LocalDate.of(2026, 11, 22))
        .plan(new CsvSheetReader().read(list), ignored, chosen);
  }

  private static Function<PlannedPoint, String> name(RiskField field, List<? extends Named> words) {
    Map<String, String> names =
        words.stream().collect(Collectors.toMap(Named::code, word -> word.name().zh()));
    return point -> names.get(point.content().get(field));
  }

  private static Map<String, Integer> count(
      ImportPlan<PlannedPoint> plan, Function<PlannedPoint, String> group) {
    return plan.entries().stream()
        .collect(Collectors.groupingBy(group, Collectors.summingInt(point -> 1)));
  }
}

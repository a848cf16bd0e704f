package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskPointImportTest {

  private static final Presets PRESETS = Presets.load();
  private static final Regime BY_CATEGORY = PRESETS.find("category-based").orElseThrow();
  private static final Regime BY_CONSEQUENCE = PRESETS.find("market-regulator").orElseThrow();

  private static final OrganisationRegister REGISTER =
      OrganisationRegister.of(
          List.of(
              new Unit("U", "县局", Optional.empty(), Optional.empty()),
              department("LIC", "许可科", DepartmentKind.ENFORCEMENT),
              department("FIN", "财务科", DepartmentKind.INTERNAL),
              post("P1", "受理岗", "LIC"),
              post("P2", "出纳岗", "FIN"),
              post("P3", "综合岗", "LIC"),
              post("P4", "综合岗", "FIN")));

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final String HEADER = "风险类型,风险类别,部门,岗位,风险点内容";

  @Test
  void readsNamesAsCodesAndCompletesTheRest() {
    RiskPointContent content = only(plan(HEADER, "岗位职责,行政许可审批,许可科,受理岗,先行编号")).content();
    assertThat(content.values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                RiskField.TITLE, "先行编号",
                RiskField.CONTENT, "先行编号",
                RiskField.SCOPE, "post",
                RiskField.KIND, "integrity",
                RiskField.TYPE, "duty",
                RiskField.CATEGORY, "licensing",
                RiskField.UNIT, "U",
                RiskField.DEPARTMENT, "LIC",
                RiskField.POST, "P1"));
  }

  @Test
  void readsEnglishHeadersCodesAndNames() {
    RiskPointContent content =
        only(plan(
                "Type,Category,Subcategory,Kind,Department,Post,Content,Title",
                "duty,Administrative affairs,Finance,integrity,FIN,P2,Split bills,Bills"))
            .content();
    assertThat(content.get(RiskField.CATEGORY)).isEqualTo("administrative-affairs");
    assertThat(content.get(RiskField.SUBCATEGORY)).isEqualTo("finance");
    assertThat(content.title()).isEqualTo("Bills");
  }

  @Test
  void proposesALevelAndSaysWhichRuleGaveIt() {
    PlannedPoint point = only(plan(HEADER, "duty,inspection,LIC,P1,巡查不到位"));
    assertThat(point.grading().level()).hasValue("2");
    assertThat(point.grading().rule()).isEqualTo("inspection");
    assertThat(point.grading().regime()).isEqualTo("category-based");
  }

  @Test
  void importsAPointWithoutWhatGradingNeedsAndSaysWhatIsMissing() {
    Sheet sheet = Tables.csv(HEADER, "duty,licensing,LIC,P1,先行编号");
    PlannedPoint point = only(planUnder(BY_CONSEQUENCE, sheet));
    assertThat(point.grading().level()).isEmpty();
    assertThat(point.grading().missing()).containsExactly("consequence");
  }

  @Test
  void findsAPostByNameWithinItsDepartment() {
    assertThat(only(plan(HEADER, "duty,common,财务科,综合岗,甲")).content().post()).isEqualTo("P4");
    assertThat(problems(plan("风险类型,风险类别,岗位,风险点内容", "duty,common,综合岗,甲")))
        .contains("risk.unknown-post@岗位#2");
  }

  @Test
  void fillsWhatTheFileLacksFromTheDefaultsOfTheImport() {
    Sheet sheet = Tables.csv("风险类型,风险类别,风险点内容", "duty,common,甲");
    RiskPointContent defaults = content(Map.of(RiskField.POST, "P2"));
    RiskPointContent point = only(importer(BY_CATEGORY).plan(sheet, Map.of(), defaults)).content();
    assertThat(point.department()).isEqualTo("FIN");
    assertThat(point.post()).isEqualTo("P2");
  }

  @Test
  void doesNotPutTheDefaultPostIntoAnotherDepartment() {
    Sheet sheet = Tables.csv("风险类型,风险类别,部门,风险点内容", "duty,common,LIC,甲");
    RiskPointContent defaults = content(Map.of(RiskField.DEPARTMENT, "FIN", RiskField.POST, "P2"));
    assertThat(problems(importer(BY_CATEGORY).plan(sheet, Map.of(), defaults)))
        .containsExactly("risk.required@post#2");
  }

  @Test
  void filesAPointWithoutPostUnderTheDepartmentWhereTheRegimeKnowsThatScope() {
    Sheet sheet = Tables.csv("风险类型,风险类别,部门,风险点内容", "duty,licensing,LIC,甲");
    assertThat(only(planUnder(BY_CONSEQUENCE, sheet)).content().scope()).isEqualTo("department");
  }

  @Test
  void takesColumnsMappedByHand() {
    Sheet sheet = Tables.csv("甲,乙,丙,丁", "duty,common,P1,内容");
    Map<String, String> mapping = Map.of("甲", "type", "乙", "category", "丙", "post", "丁", "content");
    assertThat(only(importer(BY_CATEGORY).plan(sheet, mapping, content(Map.of()))).content().post())
        .isEqualTo("P1");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'duty,licensing,火星科,P1,甲', risk.unknown-department@部门#2",
    "'duty,licensing,LIC,火星岗,甲', risk.unknown-post@岗位#2",
    "'duty,licensing,LIC,P2,甲', risk.post-elsewhere@岗位#2",
    "'duty,航天,LIC,P1,甲', risk.unknown-value@风险类别#2",
    "'运气,licensing,LIC,P1,甲', risk.unknown-value@风险类型#2",
    "'duty,licensing,LIC,P1,', risk.required@风险点内容#2",
    "',licensing,LIC,P1,甲', risk.required@风险类型#2"
  })
  void saysWhatIsWrongWithARow(String row, String problem) {
    assertThat(problems(plan(HEADER, row))).contains(problem);
  }

  @ParameterizedTest(name = "{0} under {1} gives {2}")
  @CsvSource({
    "licensing,一级,",
    "licensing,1,",
    "licensing,二级,import.level-differs@风险等级#2",
    "licensing,九级,risk.unknown-value@风险等级#2"
  })
  void comparesALevelInTheFileWithTheRule(String category, String level, String problem) {
    ImportPlan<PlannedPoint> plan =
        plan(HEADER + ",风险等级", "duty," + category + ",LIC,P1,甲," + level);
    assertThat(problems(plan)).isEqualTo(Stream.ofNullable(problem).toList());
  }

  @Test
  void refusesALevelThatNoRuleCanDerive() {
    Sheet sheet = Tables.csv(HEADER + ",等级", "duty,licensing,LIC,P1,甲,一级");
    assertThat(problems(planUnder(BY_CONSEQUENCE, sheet)))
        .containsExactly("import.level-not-derived@等级#2");
  }

  @Test
  void refusesAKindThatTheDepartmentDoesNotLookFor() {
    assertThat(problems(plan(HEADER + ",风险种类", "duty,common,FIN,P2,甲,监管风险")))
        .containsExactly("risk.kind-not-sought@风险种类#2");
  }

  @Test
  void refusesARowThatRepeatsAnotherWhateverItsBlanks() {
    ImportPlan<PlannedPoint> plan =
        plan(HEADER, "duty,common,LIC,P1,甲 乙", "duty,common,LIC,P3,甲乙", "moral,common,LIC,P1,甲乙");
    assertThat(problems(plan)).containsExactly("import.duplicate-row@风险点内容#4");
  }

  @Test
  void refusesAPointThatExists() {
    ExistingPoints existing = wanted -> Map.of(new PointIdentity("LIC", "P1", "甲乙"), "RISK-7");
    Sheet sheet = Tables.csv(HEADER, "duty,common,LIC,P1,甲乙");
    ImportPlan<PlannedPoint> plan =
        new RiskPointImport(
                BY_CATEGORY, REGISTER, PowerCatalogue.EMPTY, existing, new Town(), TODAY)
            .plan(sheet, Map.of(), content(Map.of()));
    assertThat(problems(plan)).containsExactly("import.duplicate-point@风险点内容#2");
    assertThat(plan.rows().get(0).problems().get(0).arguments()).containsExactly("RISK-7");
  }

  @Test
  void acceptsContentUpToItsLimitAndRefusesTenThousandCharacters() {
    assertThat(problems(plan(HEADER, "duty,common,LIC,P1," + "长".repeat(5_000)))).isEmpty();
    assertThat(problems(plan(HEADER, "duty,common,LIC,P1," + "长".repeat(10_000))))
        .containsExactly("risk.too-long@风险点内容#2");
    assertThat(problems(plan(HEADER, "duty,common,LIC,P1," + "长".repeat(40_000))))
        .containsExactly("import.cell-too-long@风险点内容#2");
  }

  @Test
  void shortensOnlyTheTitle() {
    RiskPointContent content =
        only(plan(HEADER, "duty,common,LIC,P1," + "长".repeat(100))).content();
    assertThat(content.title()).hasSize(61).endsWith("…");
    assertThat(content.get(RiskField.CONTENT)).hasSize(100);
  }

  @Test
  void refusesFormulasInColumnsThatAreUsed() {
    Row header = new Row(1, cells("序号", "类型", "类别", "岗位", "内容"));
    Row good =
        new Row(
            2, List.of(new Cell.Formula(), text("duty"), text("common"), text("P1"), text("甲")));
    Row bad =
        new Row(
            3, List.of(text("2"), text("duty"), text("common"), text("P1"), new Cell.Formula()));
    assertThat(problems(planUnder(BY_CATEGORY, new Sheet(header, List.of(good, bad)))))
        .containsExactly("import.formula@内容#3");
  }

  @Test
  void namesMissingColumnsAndMissingPlacesOnce() {
    assertThat(Refusal.of(() -> plan("部门,岗位", "LIC,P1")))
        .containsExactly("import.missing-column", "import.missing-column", "import.missing-column");
    assertThat(Refusal.of(() -> plan("类型,类别,内容", "duty,common,甲")))
        .containsExactly("import.missing-department@department");
    assertThat(Refusal.of(() -> plan("类型,类别,内容,部门", "duty,common,甲,LIC")))
        .containsExactly("import.missing-post@post");
  }

  @Test
  void refusesDefaultsThatAreUnknownOrDoNotFit() {
    Sheet sheet = Tables.csv("类型,类别,内容", "duty,common,甲");
    assertThat(
            Refusal.of(
                () ->
                    importer(BY_CATEGORY)
                        .plan(sheet, Map.of(), content(Map.of(RiskField.DEPARTMENT, "X")))))
        .containsExactly("risk.unknown-department@department");
  }

  private static ImportPlan<PlannedPoint> plan(String header, String... rows) {
    return planUnder(BY_CATEGORY, Tables.csv(header, String.join("\n", rows)));
  }

  private static ImportPlan<PlannedPoint> planUnder(Regime regime, Sheet sheet) {
    return importer(regime).plan(sheet, Map.of(), content(Map.of()));
  }

  private static RiskPointImport importer(Regime regime) {
    return new RiskPointImport(
        regime, REGISTER, PowerCatalogue.EMPTY, wanted -> Map.of(), new Town(), TODAY);
  }

  private static PlannedPoint only(ImportPlan<PlannedPoint> plan) {
    assertThat(problems(plan)).isEmpty();
    assertThat(plan.entries()).hasSize(1);
    return plan.entries().get(0);
  }

  private static List<String> problems(ImportPlan<?> plan) {
    return plan.rows().stream()
        .flatMap(row -> row.problems().stream())
        .map(Refusal::shortly)
        .toList();
  }

  private static RiskPointContent content(Map<RiskField, String> values) {
    return new RiskPointContent(values);
  }

  private static Cell text(String value) {
    return Cell.of(value);
  }

  private static List<Cell> cells(String... values) {
    return Stream.of(values).map(Cell::of).toList();
  }

  private static Department department(String code, String name, DepartmentKind kind) {
    return new Department(code, name, "U", kind, Optional.empty(), Optional.empty());
  }

  private static Post post(String code, String name, String department) {
    return new Post(code, name, department, Rank.GENERAL, Optional.empty());
  }
}

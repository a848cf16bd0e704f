package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationImportTest {

  private static final String HEADER = "类别,编码,名称,所属,性质,层级,负责人,分管领导,主要领导,任职人,成员";

  private static final OrganisationRegister REGISTERED =
      OrganisationRegister.of(
          List.of(
              new Unit("U1", "总局", Optional.empty(), Optional.of("ann")),
              new Department(
                  "D1",
                  "登记科",
                  "U1",
                  DepartmentKind.ENFORCEMENT,
                  Optional.of("bob"),
                  Optional.of("cat"))));

  private static final People PEOPLE = Tables.people("ann", "bob", "cat");

  @Test
  void readsUnitsDepartmentsPostsAndBodiesInAnyOrder() {
    ImportPlan<OrganisationEntry> plan =
        planOnto(
            OrganisationRegister.EMPTY,
            "岗位,P1,受理岗,登记科,,一般,,,,ann,",
            "专门机构,领导小组,,U1,,,,,,,ann;bob、cat",
            "内设机构,D1,登记科,U1,执法,,bob,cat,,,",
            "单位,U1,总局,,,,,,ann,,");

    assertThat(plan.entries())
        .containsExactly(
            new Post("P1", "受理岗", "D1", Rank.GENERAL, Optional.of("ann")),
            new SpecialBody(BodyKind.LEADING_GROUP, "U1", List.of("ann", "bob", "cat")),
            new Department(
                "D1",
                "登记科",
                "U1",
                DepartmentKind.ENFORCEMENT,
                Optional.of("bob"),
                Optional.of("cat")),
            new Unit("U1", "总局", Optional.empty(), Optional.of("ann")));
  }

  @Test
  void readsEnglishHeadersAndCodes() {
    Sheet sheet =
        Tables.csv(
            "type,code,name,unit,kind,head,leader", "department,D2,Finance,U1,internal,bob,cat");
    ImportPlan<OrganisationEntry> plan =
        new OrganisationImport(REGISTERED, PEOPLE).plan(sheet, Map.of());
    assertThat(plan.entries())
        .containsExactly(
            new Department(
                "D2",
                "Finance",
                "U1",
                DepartmentKind.INTERNAL,
                Optional.of("bob"),
                Optional.of("cat")));
  }

  @Test
  void keepsWhatHasNoColumnAndClearsWhatHasAnEmptyCell() {
    Sheet sheet = Tables.csv("类别,编码,负责人", "部门,D1,");
    ImportPlan<OrganisationEntry> plan =
        new OrganisationImport(REGISTERED, PEOPLE).plan(sheet, Map.of());
    assertThat(plan.entries())
        .containsExactly(
            new Department(
                "D1",
                "登记科",
                "U1",
                DepartmentKind.ENFORCEMENT,
                Optional.empty(),
                Optional.of("cat")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'委员会,X,乙,,,,,,,,', import.unknown-value@类别#2",
    "',X,乙,,,,,,,,', import.required@类别#2",
    "'单位,,乙,,,,,,,,', organisation.bad-code@编码#2",
    "'单位,a b,乙,,,,,,,,', organisation.bad-code@编码#2",
    "'单位,X,,,,,,,,,', organisation.name-missing@名称#2",
    "'单位,X,乙,U9,,,,,,,', organisation.unknown-unit@所属#2",
    "'单位,U1,总局,U1,,,,,,,', organisation.unit-cycle@所属#2",
    "'部门,X,乙,U9,执法,,,,,,', organisation.unknown-unit@所属#2",
    "'部门,X,乙,,执法,,,,,,', import.required@unit#2",
    "'部门,X,乙,U1,,,,,,,', import.required@性质#2",
    "'部门,X,乙,U1,军事,,,,,,', import.unknown-value@性质#2",
    "'部门,X,乙,U1,执法,,zoe,,,,', import.unknown-user@负责人#2",
    "'部门,X,乙,U1,执法,,,zoe,,,', import.unknown-user@分管领导#2",
    "'岗位,X,乙,D9,,一般,,,,,', organisation.unknown-department@所属#2",
    "'岗位,X,乙,D1,,最高,,,,,', import.unknown-value@层级#2",
    "'岗位,X,乙,D1,,一般,,,,zoe,', import.unknown-user@任职人#2",
    "'机构,委员会,,U1,,,,,,,ann', import.unknown-value@编码#2",
    "'机构,领导小组,,U1,,,,,,,ann;zoe', import.unknown-user@成员#2"
  })
  void saysWhatIsWrongWithARow(String row, String problem) {
    assertThat(problems(planOnto(REGISTERED, row))).containsExactly(problem);
  }

  @Test
  void refusesARowThatRepeatsAnother() {
    assertThat(problems(planOnto(REGISTERED, "单位,X,甲,,,,,,,,", "单位,X,乙,,,,,,,,")))
        .containsExactly("import.duplicate-row@编码#3");
  }

  @Test
  void doesNotBlameRowsForTheFaultOfTheRowTheyStandOn() {
    ImportPlan<OrganisationEntry> plan =
        planOnto(REGISTERED, "部门,D2,财务科,U1,内部,,zoe,,,,", "岗位,P2,出纳岗,D2,,一般,,,,,");
    assertThat(plan.results())
        .extracting(RowResult::status)
        .containsExactly(RowStatus.FAILED, RowStatus.OK);
  }

  @Test
  void createsNothingWhileOneRowIsWrong() {
    ImportPlan<OrganisationEntry> plan = planOnto(REGISTERED, "单位,X,甲,,,,,,,,", "单位,Y,乙,U9,,,,,,,");
    assertThat(plan.isRight()).isFalse();
    assertThat(plan.failed()).isEqualTo(1);
    assertThat(Refusal.of(plan::entries)).containsExactly("organisation.unknown-unit@所属#3");
  }

  @Test
  void refusesFormulas() {
    Row header = new Row(1, Stream.of("类别", "编码", "名称").map(Cell::of).toList());
    Row row = new Row(2, List.of(Cell.of("单位"), Cell.of("X"), new Cell.Formula()));
    ImportPlan<OrganisationEntry> plan =
        new OrganisationImport(REGISTERED, PEOPLE).plan(new Sheet(header, List.of(row)), Map.of());
    assertThat(problems(plan)).contains("import.formula@名称#2");
  }

  @Test
  void takesTheDemoOrganisation() throws IOException {
    Path demo = Path.of("../sandbox/main/resources/demo");
    String[] users =
        Files.readAllLines(demo.resolve("users.csv")).stream()
            .skip(1)
            .map(line -> line.split(",")[0])
            .toArray(String[]::new);
    Sheet sheet = new CsvSheetReader().read(Files.readAllBytes(demo.resolve("organisation.csv")));
    ImportPlan<OrganisationEntry> plan =
        new OrganisationImport(OrganisationRegister.EMPTY, Tables.people(users))
            .plan(sheet, Map.of());
    assertThat(OrganisationRegister.of(plan.entries()).bodies()).hasSize(3);
  }

  private static ImportPlan<OrganisationEntry> planOnto(
      OrganisationRegister register, String... rows) {
    Sheet sheet = Tables.csv(HEADER, String.join("\n", rows));
    return new OrganisationImport(register, PEOPLE).plan(sheet, Map.of());
  }

  private static List<String> problems(ImportPlan<?> plan) {
    return plan.rows().stream()
        .flatMap(row -> row.problems().stream())
        .map(Refusal::shortly)
        .toList();
  }
}

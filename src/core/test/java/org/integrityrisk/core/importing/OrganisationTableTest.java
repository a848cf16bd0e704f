package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.junit.jupiter.api.Test;

class OrganisationTableTest {

  private static final OrganisationRegister KEPT =
      OrganisationRegister.of(
          List.of(
              new Post("P1", "受理岗", "D1", Rank.GENERAL, Optional.of("ann")),
              new Post("P2", "'=复核,\"乙\"", "D2", Rank.MIDDLE, Optional.empty()),
              new SpecialBody(BodyKind.LEADING_GROUP, "U2", List.of("cat", "ann")),
              new SpecialBody(BodyKind.LIAISON, "U1", List.of()),
              new Department(
                  "D1",
                  "登记科",
                  "U2",
                  DepartmentKind.ENFORCEMENT,
                  Optional.of("bob"),
                  Optional.of("cat")),
              new Department(
                  "D2", "D1", "U1", DepartmentKind.INTERNAL, Optional.empty(), Optional.empty()),
              new Unit("U2", "-分局", Optional.of("U1"), Optional.empty()),
              new Unit("U1", "总局", Optional.empty(), Optional.of("ann"))));

  @Test
  void hasUnitsFirstThenDepartmentsPostsAndBodies() {
    assertThat(table())
        .containsExactly(
            List.of(
                "类别", "编码", "名称", "上级", "单位", "部门", "部门性质", "主要领导", "负责人", "分管领导", "岗位层级", "任职人",
                "成员"),
            List.of("unit", "U2", "'-分局", "U1", "", "", "", "", "", "", "", "", ""),
            List.of("unit", "U1", "总局", "", "", "", "", "ann", "", "", "", "", ""),
            List.of(
                "department",
                "D1",
                "登记科",
                "",
                "U2",
                "",
                "enforcement",
                "",
                "bob",
                "cat",
                "",
                "",
                ""),
            List.of("department", "D2", "D1", "", "U1", "", "internal", "", "", "", "", "", ""),
            List.of("post", "P1", "受理岗", "", "", "D1", "", "", "", "", "general", "ann", ""),
            List.of("post", "P2", "''=复核,\"乙\"", "", "", "D2", "", "", "", "", "middle", "", ""),
            List.of("body", "leading-group", "", "", "U2", "", "", "", "", "", "", "", "cat;ann"),
            List.of("body", "liaison", "", "", "U1", "", "", "", "", "", "", "", ""));
  }

  @Test
  void isReadAsTheRegisterThatItWasMadeOf() {
    assertThat(imported(OrganisationRegister.EMPTY, "ann", "bob", "cat")).isEqualTo(KEPT);
  }

  @Test
  void changesNothingOfTheRegisterThatItWasMadeOf() {
    assertThat(imported(KEPT, "ann", "bob", "cat")).isEqualTo(KEPT);
  }

  @Test
  void keepsPeopleWhoseAccountsWereClosedSince() {
    assertThat(imported(KEPT, "ann")).isEqualTo(KEPT);
  }

  private static OrganisationRegister imported(OrganisationRegister before, String... people) {
    Sheet sheet = Tables.csv(table().stream().map(Tables::line).toArray(String[]::new));
    ImportPlan<OrganisationEntry> plan =
        new OrganisationImport(before, Tables.people(people)).plan(sheet, Map.of());
    assertThat(plan.rows().stream().flatMap(row -> row.problems().stream())).isEmpty();
    return OrganisationRegister.of(plan.entries());
  }

  private static List<List<String>> table() {
    return OrganisationTable.of(KEPT, field -> field.heading().names().get(0));
  }
}

package org.integrityrisk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.world.Town;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContentRulesTest {

  private static final Regime REGIME = Presets.load().find("market-regulator").orElseThrow();
  private static final ContentRules RULES = new ContentRules(REGIME, Town.register());

  private static List<String> problems(RiskPointContent content) {
    return RULES.check(content).stream().map(Refusal::shortly).toList();
  }

  private static RiskField field(String code) {
    return RiskField.of(code).orElseThrow();
  }

  @Test
  void aCompleteContentIsRight() {
    assertThat(problems(World.content())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "title,         '',          risk.required@title",
    "content,       '  ',        risk.required@content",
    "scope,         '',          risk.required@scope",
    "kind,          '',          risk.required@kind",
    "type,          '',          risk.required@type",
    "category,      '',          risk.required@category",
    "post,          '',          risk.required@post",
    "scope,         unit,        risk.unknown-value@scope",
    "kind,          other,       risk.unknown-value@kind",
    "type,          Duty,        risk.unknown-value@type",
    "category,      inspection,  risk.unknown-value@category",
    "findingMethod, rumour,      risk.unknown-value@findingMethod",
    "consequence,   death,       risk.unknown-value@consequence",
    "threeMajors,   small-sum,   risk.unknown-value@threeMajors",
    "unit,          moon,        risk.unknown-unit@unit",
    "post,          moon,        risk.unknown-post@post",
    "post,          till,        risk.post-elsewhere@post",
    "department,    finance,     risk.post-elsewhere@post",
  })
  void eachFieldMustBeRight(String field, String value, String problem) {
    assertThat(problems(World.content().with(field(field), value))).contains(problem);
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThat(problems(new RiskPointContent(Map.of())))
        .containsExactlyInAnyOrder(
            "risk.required@title",
            "risk.required@content",
            "risk.required@scope",
            "risk.required@kind",
            "risk.required@type",
            "risk.required@category",
            "risk.required@department");
  }

  @ParameterizedTest
  @EnumSource(RiskField.class)
  void noFieldTakesMoreThanItHolds(RiskField field) {
    String longest = "险".repeat(field.maximumLength());

    assertThat(problems(World.content().with(field, longest)))
        .doesNotContain("risk.too-long@" + field.code());
    assertThat(problems(World.content().with(field, longest + "𠮷")))
        .contains("risk.too-long@" + field.code());
  }

  @Test
  void theTitleIsOneLine() {
    assertThat(problems(World.content().with(RiskField.TITLE, "One\r\ntwo")))
        .containsExactly("risk.one-line@title");
    assertThat(problems(World.content().with(RiskField.CONTENT, "One\r\ntwo"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "licensing, window, integrity,  true",
    "licensing, window, regulatory, true",
    "finance,   till,   integrity,  true",
    "finance,   till,   regulatory, false",
  })
  void onlyEnforcementDepartmentsLookForRegulatoryRisks(
      String department, String post, String kind, boolean right) {
    RiskPointContent content =
        World.content()
            .with(RiskField.DEPARTMENT, department)
            .with(RiskField.POST, post)
            .with(RiskField.KIND, kind);

    assertThat(problems(content))
        .isEqualTo(right ? List.of() : List.of("risk.kind-not-sought@kind"));
  }

  @Test
  void aDepartmentMustBeKnownAndInItsUnit() {
    assertThat(problems(World.content().with(RiskField.DEPARTMENT, "moon")))
        .contains("risk.unknown-department@department");
    assertThat(problems(World.content().with(RiskField.UNIT, "branch")))
        .containsExactly("risk.department-elsewhere@department");
  }

  @Test
  void aDepartmentsPointNeedsNoPost() {
    assertThat(
            problems(World.content().with(RiskField.SCOPE, "department").with(RiskField.POST, "")))
        .isEmpty();
  }
}

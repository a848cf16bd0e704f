package org.integrityrisk.app.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.risk.RiskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTextTest {
  private final RegisterText texts =
      new RegisterText(
          OrganisationRegister.of(
              List.of(
                  new Unit("U1", "城东分局", Optional.empty(), Optional.empty()),
                  department("D1", "许可科"),
                  department("D2", "执法大队"),
                  department("D3", "执法大队"))));

  private static Department department(String code, String name) {
    return new Department(
        code, name, "U1", DepartmentKind.INTERNAL, Optional.empty(), Optional.empty());
  }

  @Test
  void peopleReadCodeAndName() {
    assertThat(texts.of(RiskField.DEPARTMENT, "D1")).isEqualTo("D1 许可科");
  }

  @ParameterizedTest
  @CsvSource({
    "D1 许可科, D1", // as the app writes it
    "D1, D1", // typed by hand
    "D1 旧名称, D1", // renamed since
    "许可科, D1", // a name that only one department has
    "执法大队, 执法大队", // two have it: the validator asks which
    "D9, D9", // unknown: for the validator to refuse
  })
  void theCodeIsFoundInWhatIsWritten(String written, String code) {
    assertThat(texts.codeIn(RiskField.DEPARTMENT, written)).isEqualTo(code);
  }

  @Test
  void aCodeOfAnotherKindIsNotMistakenForOne() {
    assertThat(texts.codeIn(RiskField.UNIT, "D1")).isEqualTo("D1");
    assertThat(texts.of(RiskField.UNIT, "D1")).isEqualTo("D1");
  }
}

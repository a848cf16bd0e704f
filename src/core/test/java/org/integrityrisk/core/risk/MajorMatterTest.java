package org.integrityrisk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three majors and one large (三重一大) of a risk point: one, several or none of them. */
class MajorMatterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                | ''",
        "major-decision                    | major-decision",
        "large-sum, major-decision         | major-decision,large-sum",
        "large-sum,large-sum               | large-sum",
        "大额资金、重大决策                 | major-decision,large-sum",
        "重要人事任免；重大项目安排         | major-appointment,major-project",
        "major PROJECT; Large sum of money | major-project,large-sum",
        "gifts, major-project              | major-project,gifts",
      })
  void whatPeopleWriteIsKeptAsCodesInOneOrder(String written, String field) {
    assertThat(MajorMatter.codesIn(written)).isEqualTo(field);
    assertThat(MajorMatter.codesIn(field)).isEqualTo(field);
  }

  @Test
  void theNamesOfAFieldAreReadBackInEitherLanguage() {
    String all = "major-decision,major-appointment,major-project,large-sum";

    assertThat(MajorMatter.in(all)).containsExactly(MajorMatter.values());
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
      assertThat(MajorMatter.codesIn(MajorMatter.said(all, language))).isEqualTo(all);
    }
  }

  @Test
  void aPointWrittenByNameIsFiledByCode() {
    ContentCompletion completion =
        new ContentCompletion(
            Presets.load().find("municipal").orElseThrow(),
            OrganisationRegister.EMPTY,
            PowerCatalogue.EMPTY);

    RiskPointContent filed =
        completion.complete(new RiskPointContent(Map.of(RiskField.THREE_MAJORS, "重大决策")));

    assertThat(filed.get(RiskField.THREE_MAJORS)).isEqualTo(MajorMatter.DECISION.code());
  }
}

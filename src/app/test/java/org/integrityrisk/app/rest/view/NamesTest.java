package org.integrityrisk.app.rest.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.risk.RiskField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fields say is read in the words of the regime, whichever of its questions they answer. */
class NamesTest {
  private static final Presets PRESETS = Presets.load();

  @ParameterizedTest
  @CsvSource({
    "power-based, POWER_HELD, major",
    "municipal, POST_CATEGORY, resources",
    "municipal, PROBABILITY, low",
    "municipal, CHANNEL, audit",
    "education, CAUSE_KIND, rules",
    "education, HARM, light",
    "education, THREE_MAJORS, large-sum",
    "market-regulator, CONSEQUENCE, criminal"
  })
  void answersHaveTheRegimesNames(String regime, RiskField field, String code) {
    Names names =
        new Names(
            Locale.SIMPLIFIED_CHINESE,
            mock(Texts.class),
            PRESETS.find(regime).orElseThrow(),
            OrganisationRegister.EMPTY,
            mock(People.class));

    assertThat(names.said(field, code)).isNotEqualTo(code).isNotBlank();
    assertThat(names.said(field, "unheard-of")).isEqualTo("unheard-of");
  }
}

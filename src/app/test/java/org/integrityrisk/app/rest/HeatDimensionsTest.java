package org.integrityrisk.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.risk.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the nine regimes opens its heat map with what its own rules ask for. */
class HeatDimensionsTest {
  private static final Presets PRESETS = Presets.load();

  @ParameterizedTest
  @CsvSource({
    "civil-affairs-bureau, probability, harm",
    "municipal, probability, harm",
    "city-leadership, probability, harm",
    "tax-county, probability, harm",
    "education, probability, harm",
    "market-regulator, category, consequence",
    "power-based, category, power-held",
    "state-owned-company, category, rank",
    "category-based, category, level",
  })
  void theUsualMapIsThatOfTheRegime(String regime, String rows, String columns) {
    assertThat(shortly(of(regime).chosen("", ""))).isEqualTo(rows + " " + columns);
  }

  @ParameterizedTest
  @CsvSource({
    "harm, '', harm probability",
    "'', probability, harm probability",
    "department, own-unit, department own-unit",
    "type, '', type harm",
  })
  void whatIsNotChosenIsTheOtherUsualOne(String rows, String columns, String chosen) {
    assertThat(shortly(of("municipal").chosen(rows, columns))).isEqualTo(chosen);
  }

  @Test
  void oneDimensionTwiceAndOneThatTheRegimeLacksAreRefused() {
    assertThatThrownBy(() -> of("municipal").chosen("type", "type")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> of("municipal").chosen("kind", "")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> of("municipal").chosen("", "power-held")).isInstanceOf(Refusal.class);
  }

  private static String shortly(HeatDimensions.Pair pair) {
    return pair.rows().column().code() + " " + pair.columns().column().code();
  }

  private static HeatDimensions of(String regime) {
    Texts texts = mock(Texts.class);
    when(texts.of(any(), anyString(), any())).thenReturn("field");
    Caller caller = new Caller("anna", "Anna", Locale.ENGLISH);
    Names names =
        new NamesIn(texts, mock(Projects.class), mock(Organisation.class), mock(People.class))
            .of(caller, PRESETS.find(regime).orElseThrow(), OrganisationRegister.EMPTY);
    return HeatDimensions.of(names);
  }
}

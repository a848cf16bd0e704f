package org.integrityrisk.app.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerNamesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

  private PowerCatalogue catalogue = PowerCatalogue.of(List.of(power("L-1", "名称核准")));
  private int reads;
  private final PowerNames names = new PowerNames(new Counted(), CLOCK);

  private final class Counted implements Powers {
    @Override
    public PowerCatalogue catalogue() {
      reads++;
      return catalogue;
    }

    @Override
    public boolean save(Optional<Power> before, Power after) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean delete(Power power) {
      throw new UnsupportedOperationException();
    }
  }

  private static Power power(String code, String name) {
    Flow flow = new Flow(List.of(FlowStep.leaf("S1", StepContent.named("受理"))));
    return new Power(code, name, "", "", "D1", Optional.empty(), List.of(), flow, Flow.EMPTY);
  }

  private static RiskPointContent content(String power, String step) {
    return new RiskPointContent(Map.of(RiskField.POWER, power, RiskField.FLOW_STEP, step));
  }

  @ParameterizedTest
  @CsvSource({
    "L-1 名称核准, S1 受理, L-1,      S1",
    "L-1 旧名称,   受理,    L-1,      S1",
    "名称核准,     S1,      L-1,      S1",
    "自拟的职权,   某环节,  自拟的职权, 某环节",
    "'',           某环节,  '',       某环节",
  })
  void codesAreFoundInWhatPeopleRead(String power, String step, String code, String stepCode) {
    assertThat(names.inCodes(content(power, step))).isEqualTo(content(code, stepCode));
  }

  @Test
  void peopleReadCodeAndName() {
    assertThat(names.inTexts(content("L-1", "S1"))).isEqualTo(content("L-1 名称核准", "S1 受理"));
    assertThat(names.inTexts(content("自拟的职权", ""))).isEqualTo(content("自拟的职权", ""));
  }

  @Test
  void whatIsKnownIsReadOnceAndWhatHasBeenAddedSinceAtOnce() {
    for (int times = 0; times < 100; times++) {
      names.inTexts(content("L-1", "S1"));
      names.inCodes(content("自拟的职权", ""));
    }
    assertThat(reads).isEqualTo(1);

    catalogue = PowerCatalogue.of(List.of(power("L-2", "变更登记")));
    assertThat(names.inTexts(content("L-2", ""))).isEqualTo(content("L-2 变更登记", ""));
  }
}

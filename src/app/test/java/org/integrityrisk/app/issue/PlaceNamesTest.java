package org.integrityrisk.app.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.risk.RiskField;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

  private OrganisationRegister register = units("U1");
  private int reads;
  private final PlaceNames names =
      new PlaceNames(
          () -> {
            reads++;
            return register;
          },
          CLOCK);

  private static OrganisationRegister units(String... codes) {
    return OrganisationRegister.of(
        List.of(codes).stream()
            .map(code -> new Unit(code, "Unit " + code, Optional.empty(), Optional.empty()))
            .toList());
  }

  @Test
  void whatIsKnownIsReadOnce() {
    for (int times = 0; times < 100; times++) {
      assertThat(names.text(RiskField.UNIT, "U1")).isEqualTo("U1 Unit U1");
      assertThat(names.code(RiskField.UNIT, "U1 Unit U1")).isEqualTo("U1");
    }
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void whatHasBeenAddedSinceIsFoundAtOnce() {
    names.text(RiskField.UNIT, "U1");
    register = units("U1", "U2");

    assertThat(names.text(RiskField.UNIT, "U2")).isEqualTo("U2 Unit U2");
    assertThat(names.code(RiskField.UNIT, "Unit U2")).isEqualTo("U2");
  }
}

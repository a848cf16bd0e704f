package org.integrityrisk.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chance picks the points of a spot check, and nobody else. */
class SpotCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(strings = {"power-based", "civil-affairs-bureau"})
  void itsPointsAreDrawnByLot(String regime) {
    World world = NineWorlds.of(regime);
    Inspections inspections = new Inspections(world);
    String point = Inspections.inForce(world);
    OptionalInt one = OptionalInt.of(1);

    refused(
            () ->
                inspections.plan.plan(
                    "inspector", spot(List.of(point), false, OptionalInt.empty())))
        .at("inspection.by-lot@points");
    refused(() -> inspections.plan.plan("inspector", spot(List.of(point), false, one)))
        .at("inspection.by-lot@points");
    refused(() -> inspections.plan.plan("inspector", spot(List.of(), true, OptionalInt.empty())))
        .at("inspection.by-lot@drawn");

    CheckRound drawn = inspections.plan.plan("inspector", spot(List.of(), false, one));
    assertThat(drawn.points()).containsExactly(point);
    assertThat(drawn.draw()).isPresent();
  }

  private static RoundInput spot(List<String> points, boolean whole, OptionalInt drawn) {
    return new RoundInput(
        World.PROJECT,
        "spot-check",
        "Windows in November",
        "bureau",
        TODAY,
        TODAY.plusDays(5),
        "",
        points,
        new PointChoice("", "", ""),
        whole,
        drawn,
        "");
  }
}

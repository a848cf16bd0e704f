package org.integrityrisk.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureContent;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.World;

/** Rows are made wrong, taken away and invented; the repair makes the register of the issues. */
class RepairPropertyTest {

  private static final int POINTS = 5;
  private static final int FAULTS = 8;

  private final World world = new World("market-regulator");
  private final List<RiskPoint> points = IntStream.range(0, POINTS).mapToObj(this::point).toList();
  private final List<ControlMeasure> known = world.register.measures();

  private RiskPoint point(int number) {
    RiskPoint draft = world.draft();
    LocalDate due = LocalDate.now(world.clock).plusDays(number);
    MeasureContent content = new MeasureContent("preventive", "Two sign.", "clerk", due);
    world.addMeasure.add("clerk", Set.of(draft.key()), content);
    return number % 2 == 0 ? draft : world.decide("clerk", draft.key(), Decision.SUBMIT);
  }

  @Property(tries = 60)
  void whateverStandsInTheRowsIsPutRight(@ForAll Random random) {
    repair();
    Set<PointRow> rows = Set.copyOf(world.register.points());
    Set<ControlMeasure> measures = Set.copyOf(world.register.measures());

    random.ints(FAULTS, 0, Fault.values().length).forEach(fault -> make(fault, random));
    repair();

    assertThat(world.register.points()).containsExactlyInAnyOrderElementsOf(rows);
    assertThat(world.register.measures()).containsExactlyInAnyOrderElementsOf(measures);
  }

  private enum Fault {
    WRONG_POINT,
    NO_POINT,
    GHOST_POINT,
    WRONG_MEASURE,
    NO_MEASURE,
    GHOST_MEASURE
  }

  private void make(int fault, Random random) {
    int number = random.nextInt(POINTS);
    String point = points.get(number).id();
    ControlMeasure measure = known.get(number);
    switch (Fault.values()[fault]) {
      case WRONG_POINT -> world.register.put(wrong(point, points.get(number).key(), random));
      case NO_POINT -> world.register.remove(point);
      case GHOST_POINT -> world.register.put(wrong("ghost-" + random.nextInt(), "GHOST", random));
      case WRONG_MEASURE -> world.register.put(wrong(measure, measure.id(), random));
      case NO_MEASURE -> world.register.remove(measure.id());
      case GHOST_MEASURE -> world.register.put(wrong(measure, "ghost-" + number, random));
    }
  }

  private PointRow wrong(String id, String key, Random random) {
    RiskPoint other = points.get(random.nextInt(POINTS));
    Instant then = world.clock.instant().minus(Duration.ofDays(random.nextInt(1000)));
    return new PointRow(
        id,
        key,
        World.PROJECT,
        other.content().with(RiskField.TITLE, "Wrong " + random.nextInt()),
        "" + random.nextInt(4),
        other.state(),
        random.nextBoolean(),
        "nobody",
        Awaiting.person("main-leader", "nobody", "none"),
        new ReviewTrace(9, 9, Optional.of(LocalDate.EPOCH), Set.of("nobody"), Set.of()),
        "main-leader",
        "nobody",
        Optional.of(then),
        List.of(),
        then,
        then);
  }

  private ControlMeasure wrong(ControlMeasure measure, String id, Random random) {
    return new ControlMeasure(
        id,
        "WRONG-" + random.nextInt(),
        World.PROJECT,
        new MeasureContent("corrective", "Wrong.", "nobody", LocalDate.EPOCH),
        MeasureState.values()[random.nextInt(MeasureState.values().length)],
        Set.of(points.get(random.nextInt(POINTS)).key()),
        measure.updated().minusSeconds(1));
  }

  private void repair() {
    world.repair.repair(World.PROJECT);
    world.repairLinked.repair(World.PROJECT);
  }
}

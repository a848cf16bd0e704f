package org.integrityrisk.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.time.LocalDate;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.CheckInput;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.world.AtOnce;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

/** A check that is recorded on a point alone leads to as much as a check of several points. */
class PointCheckTest {

  private static final PutRight NOTHING = new PutRight("", "", "");

  private final World world = NineWorlds.of("market-regulator");
  private final Inspections inspections = new Inspections(world);
  private final String point = Inspections.inForce(world);
  private final RecordPointCheck recording =
      new RecordPointCheck(world.loadPoint, world.recordCheck, inspections.issue, new AtOnce());

  @Test
  void aFindingWithASeverityBecomesARectificationOfThatCheck() {
    Check made =
        recording.record("inspector", point, found(), new PutRight("ordinary", "Do it.", ""));

    assertThat(inspections.allPapers())
        .extracting(Rectification::point, paper -> paper.content().check())
        .containsExactly(tuple(point, made.id()));
  }

  @Test
  void aFindingWithoutOneIsOnlyRecorded() {
    recording.record("inspector", point, found(), NOTHING);

    assertThat(inspections.allPapers()).isEmpty();
  }

  @Test
  void whatCannotBePutRightIsRefusedAndNothingIsRecorded() {
    refused(() -> recording.record("inspector", point, found(), new PutRight("astral", "", "")))
        .at("rectification.unknown-severity@severity");
    refused(() -> recording.record("inspector", point, fine(), new PutRight("slight", "", "")))
        .at("inspection.severity-without-finding@severity");
    refused(() -> recording.record("window-clerk", point, found(), new PutRight("slight", "", "")))
        .as(FORBIDDEN, "access.forbidden");

    assertThat(inspections.allPapers()).isEmpty();
    assertThat(world.store.checks().of(id())).isEmpty();
  }

  private String id() {
    return world.host.find(point).orElseThrow().id();
  }

  private CheckInput found() {
    return input(CheckResult.FINDING, "Two files without a signature.");
  }

  private CheckInput fine() {
    return input(CheckResult.OK, "");
  }

  private CheckInput input(CheckResult result, String findings) {
    String kind = world.regime.supervision().checks().codes().get(0);
    return new CheckInput(kind, LocalDate.now(world.clock), result, findings);
  }
}

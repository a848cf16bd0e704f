package org.integrityrisk.core.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

class ListVersionsTest {

  private final World world = new World("category-based");
  private final String key = world.draft().key();

  private List<PointVersion> versions() {
    return world.listVersions.of("clerk", key);
  }

  private void edit(RiskField field, String text) {
    world.clock.pass(Duration.ofDays(1));
    world.edit.edit("clerk", key, Map.of(field, text));
  }

  private void submitAndReturn() {
    world.clock.pass(Duration.ofDays(1));
    world.decide("clerk", key, Decision.SUBMIT);
    world.decide("head", key, Decision.RETURN);
  }

  @Test
  void aDraftHasOneVersionOnWhichNobodyHasDecided() {
    assertThat(versions())
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.current()).isTrue();
              assertThat(only.since()).isEmpty();
              assertThat(only.opinions()).isEmpty();
              assertThat(only.asked()).isFalse();
            });
  }

  @Test
  void eachContentThatWasDecidedOnIsAVersionWithWhoDecided() {
    submitAndReturn();
    edit(RiskField.CAUSE, "Nobody looks.");
    submitAndReturn();
    edit(RiskField.CAUSE, "Nobody looks twice.");

    List<PointVersion> versions = versions();

    assertThat(versions).extracting(PointVersion::number).containsExactly(1, 2, 3);
    assertThat(versions).extracting(PointVersion::current).containsExactly(false, false, true);
    assertThat(versions).extracting(PointVersion::asked).containsExactly(true, true, false);
    assertThat(versions.get(0).opinions())
        .extracting(Opinion::user)
        .containsExactly("clerk", "head");
    assertThat(versions.get(1).since()).isPresent();
    assertThat(versions.get(2).opinions()).isEmpty();
    assertThat(FieldDifference.between(versions.get(0).content(), versions.get(1).content()))
        .extracting(FieldDifference::field, FieldDifference::after, FieldDifference::isProse)
        .containsExactly(tuple(RiskField.CAUSE, "Nobody looks.", true));
  }

  @Test
  void theSameContentInAnotherCycleIsAnotherVersion() {
    edit(RiskField.CYCLE, "2025");
    submitAndReturn();
    edit(RiskField.CYCLE, "2026");
    submitAndReturn();

    List<PointVersion> versions = versions();

    assertThat(versions)
        .extracting(version -> version.content().get(RiskField.CYCLE))
        .containsExactly("2025", "2026");
    assertThat(versions)
        .allSatisfy(version -> assertThat(version.opinions()).hasSize(2))
        .extracting(PointVersion::current)
        .containsExactly(false, true);
  }

  @Test
  void whatItSaidBeforeItSaysAgainUnderTheOldNumber() {
    submitAndReturn();
    edit(RiskField.CAUSE, "Nobody looks.");
    submitAndReturn();
    edit(RiskField.CAUSE, "");

    assertThat(versions()).extracting(PointVersion::current).containsExactly(true, false);
  }

  @Test
  void nobodySeesVersionsOfAPointThatTheyMayNotSee() {
    refused(() -> world.listVersions.of("stranger", key)).as(NOT_FOUND, "access.not-found");
    refused(() -> ListVersions.numbered(versions(), 7)).as(NOT_FOUND, "access.not-found");
  }
}

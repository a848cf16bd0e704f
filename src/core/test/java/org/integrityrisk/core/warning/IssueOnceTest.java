package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Duration;
import java.util.List;
import org.integrityrisk.core.journal.Progress.Phase;
import org.integrityrisk.core.world.Crash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning that was decided is issued once, and no number is left out. */
class IssueOnceTest {

  private static final String REGIME = "market-regulator";
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final Warned warned = new Warned(REGIME, "yellow", "check");

  /** Numbers of the notices of three warnings in a world where nothing happens. */
  private static List<String> inOrder() {
    Warned calm = new Warned(REGIME, "yellow", "check");
    calm.issue(calm.point(), "yellow", "check");
    calm.issue(calm.point(), "yellow", "check");
    return numbers(calm);
  }

  /** Before the first write nothing was decided yet; from then on the warning comes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void whereverTheNodeDiesNoNumberIsLeftOutAndNoWarningIsDoubled(int writes) {
    String point = warned.point();
    warned.world.fuse.crashAfter(writes);
    assertThat(catchThrowable(() -> warned.issue(point, "yellow", "check")))
        .isInstanceOf(Crash.class);
    warned.world.fuse.crashAfter(Integer.MAX_VALUE);
    warned.world.clock.pass(SILENCE.plusSeconds(1));
    warned.world.runner.resume(SILENCE);
    if (warned.world.warnings.ofPoint(point).isEmpty()) {
      assertThat(writes).isZero();
      warned.issue(point, "yellow", "check");
    }
    warned.issue(warned.point(), "yellow", "check");

    assertThat(warned.world.warnings.ofPoint(point)).hasSize(1);
    assertThat(numbers(warned)).isEqualTo(inOrder());
    assertThat(warned.world.register.warnings()).hasSize(3);
    assertThat(warned.world.journal.phases()).containsOnly(Phase.DONE);
  }

  /** Whoever was told that the host refuses must not find the warning issued later. */
  @Test
  void whatTheHostRefusesIsNotIssuedLater() {
    String point = warned.point();
    warned.world.warnings.refuseNext();

    refused(() -> warned.issue(point, "yellow", "check")).as(NOT_FOUND, "access.not-found");
    warned.world.clock.pass(SILENCE.plusSeconds(1));
    assertThat(warned.world.runner.resume(SILENCE)).isZero();
    assertThat(warned.world.warnings.ofPoint(point)).isEmpty();
  }

  /** Whoever finds a number missing among the notices finds in the trail under it why. */
  @Test
  void theNumberOfWhatTheHostRefusesIsAccountedFor() {
    String point = warned.point();
    warned.world.warnings.refuseNext();
    refused(() -> warned.issue(point, "yellow", "check")).as(NOT_FOUND, "access.not-found");
    warned.issue(point, "yellow", "check");

    List<String> given = inOrder();
    assertThat(numbers(warned)).containsExactly(given.get(0), given.get(2));
    assertThat(warned.world.store.actionsOn(given.get(1)))
        .containsExactly("warning.number-left-out");
  }

  /** The account goes between the decision and the warning. */
  @Test
  void somebodyElseStandsInForAnIssuerWhoIsGone() {
    String point = warned.point();
    warned.world.fuse.crashAfter(1);
    assertThat(catchThrowable(() -> warned.issue(point, "yellow", "check")))
        .isInstanceOf(Crash.class);
    warned.world.fuse.crashAfter(Integer.MAX_VALUE);
    warned.world.town.deleteAccount("inspector");
    warned.world.clock.pass(SILENCE.plusSeconds(1));
    warned.world.runner.resume(SILENCE);

    assertThat(warned.world.warnings.ofPoint(point))
        .extracting(Warning::issuer)
        .singleElement()
        .isNotEqualTo("inspector");
  }

  private static List<String> numbers(Warned warned) {
    return warned.world.register.warnings().stream().map(one -> one.standing().number()).toList();
  }
}

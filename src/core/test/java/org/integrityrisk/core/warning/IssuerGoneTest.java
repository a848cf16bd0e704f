package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Duration;
import java.util.List;
import org.integrityrisk.core.journal.Progress.Phase;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning climbs its ladder also when the account of the one who issued it is deleted. */
class IssuerGoneTest {

  private static final String ISSUER = "inspector";
  private static final int LONG = 40;
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final Warned warned = new Warned("state-owned-company", "yellow", "check");

  /** Another member of the issuing office acts, the other office, or a superior. */
  @ParameterizedTest
  @ValueSource(
      strings = {ISSUER, ISSUER + " cashier", ISSUER + " cashier secretary", "clerk head leader"})
  void somebodyElseStandsIn(String gone) {
    List.of(gone.split(" ")).forEach(warned.world.town::deleteAccount);
    warned.pass(LONG);
    warned.escalate();

    assertClimbedOnce();
    assertThat(warned.world.journal.phases()).containsOnly(Phase.DONE);
  }

  /** The account goes while the step is being taken. */
  @Test
  void aStepThatWasBegunIsFinishedByAnother() {
    warned.pass(LONG);
    warned.world.fuse.crashAfter(3);
    assertThat(catchThrowableOfType(Crash.class, warned::escalate)).isNotNull();
    assertThat(warned.now().standing().escalations()).isEqualTo(1);
    assertThat(warned.colour()).isEqualTo("yellow");
    warned.world.fuse.crashAfter(Integer.MAX_VALUE);

    warned.world.town.deleteAccount(ISSUER);
    warned.world.clock.pass(SILENCE.plusSeconds(1));
    warned.world.runner.resume(SILENCE);

    assertClimbedOnce();
  }

  @Test
  void withoutAnybodyToActNoNumberIsDrawn() {
    String number = warned.now().standing().number();
    Town.EVERYBODY.forEach(warned.world.town::deleteAccount);
    warned.pass(LONG);

    refused(warned::escalate).as(NOT_FOUND, "access.not-found");
    assertThat(warned.now().standing().number()).isEqualTo(number);
    assertThat(warned.now().standing().escalations()).isZero();
    // of its being issued
    assertThat(warned.world.journal.phases()).containsExactly(Phase.DONE);
  }

  private void assertClimbedOnce() {
    String number = warned.now().standing().number();
    warned.escalate();
    assertThat(warned.colour()).isEqualTo("orange");
    assertThat(warned.now().content().deadline()).isAfter(warned.today());
    assertThat(warned.now().standing().number()).isEqualTo(number);
    assertThat(warned.now().standing().escalations()).isEqualTo(1);
  }
}

package org.integrityrisk.app.issue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.RiskField;
import org.springframework.stereotype.Component;

/**
 * Names of the organisation register for texts, from a register that may be a second old: an import
 * reads and writes thousands of them. Nothing is decided by it; what it does not know is looked up
 * anew.
 */
@Component
public final class PlaceNames {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private record Snapshot(Instant taken, RegisterText texts) {}

  private final Organisation organisation;
  private final Clock clock;
  private volatile Snapshot snapshot;

  public PlaceNames(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
    this.snapshot = new Snapshot(Instant.EPOCH, new RegisterText(OrganisationRegister.EMPTY));
  }

  /** The text for a code. */
  String text(RiskField field, String code) {
    return (recent().knows(field, code) ? recent() : anew()).of(field, code);
  }

  /** The code in what somebody wrote. */
  String code(RiskField field, String text) {
    String code = recent().codeIn(field, text);
    return recent().knows(field, code) ? code : anew().codeIn(field, text);
  }

  private RegisterText recent() {
    Snapshot known = snapshot;
    return known.taken().plus(FRESH).isBefore(clock.instant()) ? anew() : known.texts();
  }

  private RegisterText anew() {
    Snapshot taken = new Snapshot(clock.instant(), new RegisterText(organisation.register()));
    snapshot = taken;
    return taken.texts();
  }
}

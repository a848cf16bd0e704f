package org.integrityrisk.app.issue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.integrityrisk.core.organisation.OrganisationCheck;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/**
 * Power and flow step of a risk point as they stand in text fields of the host: code, a blank and
 * the name in the catalogue. As {@link PlaceNames}, from a catalogue that may be a second old; what
 * looks like a code and is not known is looked up anew.
 */
@Component
public final class PowerNames {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private record Snapshot(Instant taken, PowerCatalogue catalogue) {}

  private final Powers powers;
  private final Clock clock;
  private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, PowerCatalogue.EMPTY);

  public PowerNames(Powers powers, Clock clock) {
    this.powers = powers;
    this.clock = clock;
  }

  /** The content with codes where people read names. */
  RiskPointContent inCodes(RiskPointContent read) {
    String written = read.get(RiskField.POWER);
    if (written.isEmpty()) {
      return read;
    }
    PowerCatalogue catalogue = knowing(written);
    String power = catalogue.codeIn(written);
    String step = catalogue.stepIn(power, read.get(RiskField.FLOW_STEP));
    return read.with(RiskField.POWER, power).with(RiskField.FLOW_STEP, step);
  }

  /** The content as people read it. */
  RiskPointContent inTexts(RiskPointContent content) {
    String power = content.get(RiskField.POWER);
    if (power.isEmpty()) {
      return content;
    }
    PowerCatalogue catalogue = knowing(power);
    String step = catalogue.stepText(power, content.get(RiskField.FLOW_STEP));
    return content.with(RiskField.POWER, catalogue.text(power)).with(RiskField.FLOW_STEP, step);
  }

  private PowerCatalogue knowing(String written) {
    String head = written.split("\\s", 2)[0];
    PowerCatalogue recent = recent();
    boolean isNew = OrganisationCheck.CODE.matcher(head).matches() && recent.find(head).isEmpty();
    return isNew ? anew() : recent;
  }

  private PowerCatalogue recent() {
    Snapshot known = snapshot;
    return known.taken().plus(FRESH).isBefore(clock.instant()) ? anew() : known.catalogue();
  }

  private PowerCatalogue anew() {
    Snapshot taken = new Snapshot(clock.instant(), powers.catalogue());
    snapshot = taken;
    return taken.catalogue();
  }
}

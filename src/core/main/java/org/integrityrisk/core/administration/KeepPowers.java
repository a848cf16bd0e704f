package org.integrityrisk.core.administration;

import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.text.DomainException;

/** Stores a change of the power catalogue that was validated, and writes it down. */
public final class KeepPowers {

  private final Powers powers;
  private final Audit audit;

  public KeepPowers(Powers powers, Audit audit) {
    this.powers = powers;
    this.audit = audit;
  }

  PowerCatalogue catalogue() {
    return powers.catalogue();
  }

  /**
   * Saves a power in the place of another.
   *
   * @throws DomainException CONFLICT when something else stands there by now
   */
  void save(String user, PowerChange change) {
    Power after = change.after();
    if (!powers.save(change.before(), after)) {
      throw SeenPower.changedMeanwhile(after.code());
    }
    Map<String, String> old = change.before().map(PowerValues::of).orElse(Map.of());
    Map<String, String> now = PowerValues.of(after);
    audit.write(
        user,
        "power.save",
        object(after.code()),
        PowerValues.differing(old, now),
        PowerValues.differing(now, old));
  }

  /**
   * Deletes a power.
   *
   * @throws DomainException CONFLICT when something else stands there by now
   */
  void delete(String user, Power power) {
    if (!powers.delete(power)) {
      throw SeenPower.changedMeanwhile(power.code());
    }
    audit.write(user, "power.delete", object(power.code()), PowerValues.of(power), Map.of());
  }

  private static String object(String code) {
    return "power:" + code;
  }
}

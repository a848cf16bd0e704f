package org.integrityrisk.core.administration;

import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.Powers;

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

  void save(String user, Optional<Power> before, Power after) {
    powers.save(after);
    Map<String, String> old = before.map(PowerValues::of).orElse(Map.of());
    Map<String, String> now = PowerValues.of(after);
    audit.write(
        user,
        "power.save",
        object(after.code()),
        PowerValues.differing(old, now),
        PowerValues.differing(now, old));
  }

  void delete(String user, Power power) {
    powers.delete(power.code());
    audit.write(user, "power.delete", object(power.code()), PowerValues.of(power), Map.of());
  }

  private static String object(String code) {
    return "power:" + code;
  }
}

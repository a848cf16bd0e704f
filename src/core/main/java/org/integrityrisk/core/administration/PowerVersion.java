package org.integrityrisk.core.administration;

import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Which text of a power somebody has before them, so that nobody overwrites what another has
 * changed since: the same for the same text, another for any other.
 */
public final class PowerVersion {

  private PowerVersion() {}

  /** The version of a power with its bases and flows. */
  public static String of(Power power) {
    return Fingerprint.of(
        PowerValues.of(power).entrySet().stream()
            .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
            .toList());
  }

  /**
   * Ends quietly when a power is what somebody saw.
   *
   * @param now the power as it stands
   * @param seen its version then; empty for one that was to be new
   * @throws DomainException CONFLICT when it has become another, is gone or is there by now
   */
  static void check(String code, Optional<Power> now, String seen) {
    if (now.isPresent() && seen.isEmpty()) {
      throw DomainException.conflict(Problem.of("power.code-taken", code).at("code"));
    }
    if (!now.map(PowerVersion::of).orElse("").equals(seen)) {
      throw DomainException.conflict(Problem.of("power.changed-meanwhile", code));
    }
  }
}

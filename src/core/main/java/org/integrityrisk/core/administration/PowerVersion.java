package org.integrityrisk.core.administration;

import java.util.stream.Stream;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.power.Power;

/** Tells texts of a power apart: the same for the same text, another for any other. */
public final class PowerVersion {

  private PowerVersion() {}

  /** The version of a power with its bases and flows. */
  public static String of(Power power) {
    return Fingerprint.of(
        PowerValues.of(power).entrySet().stream()
            .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
            .toList());
  }
}

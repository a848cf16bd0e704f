package org.integrityrisk.core.risk;

import java.util.Arrays;
import java.util.stream.Stream;
import org.integrityrisk.core.audit.Fingerprint;

/** Tells what a risk point says apart: the same for the same content, another for any other. */
public final class PointVersion {

  private PointVersion() {}

  /** The version of a content; unlike {@link ContentHash} it minds the cycle, too. */
  public static String of(RiskPointContent content) {
    return Fingerprint.of(
        Arrays.stream(RiskField.values())
            .flatMap(field -> Stream.of(field.code(), content.get(field)))
            .toList());
  }
}

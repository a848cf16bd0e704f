package org.integrityrisk.core.risk;

import java.util.Arrays;
import java.util.stream.Stream;
import org.integrityrisk.core.audit.Fingerprint;

/**
 * Fingerprint of what a review decides on: every field that is filled in but the cycle, which
 * changes each year without the point saying anything else. An opinion keeps it, so that a later
 * change shows the opinion as stale.
 */
public final class ContentHash {

  private ContentHash() {}

  /** The fingerprint of the content, the same for the same values. */
  public static String of(RiskPointContent content) {
    return Fingerprint.of(
        Arrays.stream(RiskField.values())
            .filter(ContentHash::isMaterial)
            .filter(field -> !content.get(field).isEmpty())
            .flatMap(field -> Stream.of(field.code(), content.get(field)))
            .toList());
  }

  /** Whether a change of the field changes what was decided on. */
  static boolean isMaterial(RiskField field) {
    return field != RiskField.CYCLE;
  }
}

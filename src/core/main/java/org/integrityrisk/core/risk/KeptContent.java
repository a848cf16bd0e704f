package org.integrityrisk.core.risk;

import java.time.Instant;
import java.util.Optional;

/**
 * What a risk point said when somebody decided on it.
 *
 * @param content what it said
 * @param kept when it was kept first; empty for what was kept before that was noted
 */
public record KeptContent(RiskPointContent content, Optional<Instant> kept) {

  /** Its fingerprint, by which opinions name it. */
  public String hash() {
    return ContentHash.of(content);
  }

  /** Whether that is the same content, of whichever cycle. */
  public boolean saysTheSameAs(KeptContent other) {
    return hash().equals(other.hash());
  }

  /** Whether this is that content of that cycle. */
  public boolean is(RiskPointContent other) {
    return hash().equals(ContentHash.of(other))
        && content.get(RiskField.CYCLE).equals(other.get(RiskField.CYCLE));
  }
}

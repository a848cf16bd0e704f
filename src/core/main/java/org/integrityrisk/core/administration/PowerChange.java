package org.integrityrisk.core.administration;

import java.util.Optional;
import org.integrityrisk.core.power.Power;

/**
 * A power that was validated, and what it takes the place of.
 *
 * @param before the power that it was compared with; empty for a new one
 */
record PowerChange(Optional<Power> before, Power after) {

  /** Whether anything about the power changes. */
  boolean isChange() {
    return !before.equals(Optional.of(after));
  }
}

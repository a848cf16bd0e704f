package org.integrityrisk.core.change;

import java.util.Optional;

/** A value before and after a change of the regime; empty where there is none. */
public record Shift<T>(Optional<T> before, Optional<T> after) {

  /** Whether it is another value then. */
  public boolean isChange() {
    return !before.equals(after);
  }
}

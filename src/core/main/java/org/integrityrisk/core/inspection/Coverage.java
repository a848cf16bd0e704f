package org.integrityrisk.core.inspection;

/**
 * How much of what should be looked at was looked at.
 *
 * @param covered how many were
 * @param of how many there are
 */
public record Coverage(int covered, int of) {

  /** Whole per cent, rounded; 0 when there is nothing to cover. */
  public int percent() {
    return of == 0 ? 0 : Math.toIntExact(Math.round(100.0 * covered / of));
  }

  /** Both together. */
  public Coverage and(Coverage other) {
    return new Coverage(covered + other.covered, of + other.of);
  }
}

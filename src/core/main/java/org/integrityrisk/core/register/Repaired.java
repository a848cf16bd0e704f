package org.integrityrisk.core.register;

/**
 * What a repair has put right.
 *
 * @param rewritten how many rows said something else than their issue, or were missing
 * @param removed how many rows were removed because their issue is gone
 */
public record Repaired(int rewritten, int removed) {

  /** The sum of two repairs. */
  public Repaired and(Repaired other) {
    return new Repaired(rewritten + other.rewritten, removed + other.removed);
  }
}

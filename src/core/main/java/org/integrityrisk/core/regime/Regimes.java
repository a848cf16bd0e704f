package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;

/** Read port: the regimes one can choose from. */
public interface Regimes {

  /** All of them, in the order they are offered. */
  List<Regime> all();

  /**
   * The regime that a reference names.
   *
   * @param reference see {@link RegimeReference}; a plain key is one
   */
  default Optional<Regime> find(String reference) {
    return all().stream().filter(regime -> regime.key().equals(reference)).findFirst();
  }

  /** What {@link #find} finds this regime by, and never another version of it. */
  default String referenceOf(Regime regime) {
    return regime.key();
  }
}

package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;

/** Read port: the regimes one can choose from. */
public interface Regimes {

  /** All of them, in the order they are offered. */
  List<Regime> all();

  default Optional<Regime> find(String key) {
    return all().stream().filter(regime -> regime.key().equals(key)).findFirst();
  }
}

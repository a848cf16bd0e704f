package org.integrityrisk.core.risk;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.regime.Regime;

/** The projects that are set up for risk points. */
public interface Projects {

  /** Keys of all of them. */
  List<String> all();

  /** The regime that the project works by, or empty when the project is not set up. */
  Optional<Regime> regimeOf(String project);
}

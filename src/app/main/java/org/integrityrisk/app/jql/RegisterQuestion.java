package org.integrityrisk.app.jql;

import java.util.Map;
import org.integrityrisk.app.store.register.PointQuestion;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.DomainException;

/** A question whose meaning depends on the regimes of the projects it is asked of. */
@FunctionalInterface
interface RegisterQuestion {

  /**
   * What is asked of the points.
   *
   * @param regimes the regime of each project by the project's key
   * @throws DomainException INVALID when a word of the question means nothing in any of them
   */
  PointQuestion in(Map<String, Regime> regimes);
}

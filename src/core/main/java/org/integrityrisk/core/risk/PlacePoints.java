package org.integrityrisk.core.risk;

import java.util.List;
import org.integrityrisk.core.regime.Regime;

/**
 * Puts points where no review has brought them: another regime has them elsewhere, or they were
 * approved on paper.
 */
public interface PlacePoints {

  /**
   * Puts a point into the regime's workflow, in a state. Done again, it changes nothing.
   *
   * @param state code of the state
   */
  void place(String pointKey, Regime regime, String state, String user);

  /** The same for several points of one project, all in one state. */
  default void placeAll(List<RiskPoint> points, Regime regime, String state, String user) {
    points.forEach(point -> place(point.key(), regime, state, user));
  }
}

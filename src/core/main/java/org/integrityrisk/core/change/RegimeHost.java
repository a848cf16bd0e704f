package org.integrityrisk.core.change;

import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.PlacePoints;

/** What the host has to do when a project gets another regime. */
public interface RegimeHost extends PlacePoints {

  /**
   * Makes what the regime needs in the host, such as its states and words. The project does not get
   * it yet, so that nothing has to be undone when the host refuses.
   *
   * @param user key of the administrator
   * @throws org.integrityrisk.core.text.DomainException CONFLICT that says at which object the host
   *     refused
   */
  void prepare(String project, Regime regime, String user);

  /** Lets the project work by the regime from now on; done again, it changes nothing. */
  void adopt(String project, Regime regime, String user);
}

package org.integrityrisk.core.power;

import java.util.Optional;

/** Storage of the power catalogue. What is saved was validated by {@link PowerCheck} before. */
public interface Powers {

  /** The catalogue as it stands now, by code. Asked anew for each decision, never kept. */
  PowerCatalogue catalogue();

  /**
   * Saves a power with its bases and flows in the place of what stood there, if that still stands
   * there: of two who save at the same time, one succeeds.
   *
   * @param before the power that is replaced; empty when there was none of the code
   * @return false when something else stands there by now, and nothing was saved
   */
  boolean save(Optional<Power> before, Power after);

  /**
   * Deletes a power if it still is what it was.
   *
   * @return false when something else stands there by now, and nothing was deleted
   */
  boolean delete(Power power);
}

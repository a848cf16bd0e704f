package org.integrityrisk.core.power;

/** Storage of the power catalogue. What is saved was validated by {@link PowerCheck} before. */
public interface Powers {

  /** The catalogue as it stands now, by code. Asked anew for each decision, never kept. */
  PowerCatalogue catalogue();

  /** Saves a power with its bases and flows, replacing the one with its code if there is one. */
  void save(Power power);

  /** Deletes a power; does nothing when it is not there. */
  void delete(String code);
}

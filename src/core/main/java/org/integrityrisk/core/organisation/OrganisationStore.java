package org.integrityrisk.core.organisation;

/**
 * Storage of the register, one entry at a time. What is saved was validated by {@link
 * OrganisationRegister} before.
 */
public interface OrganisationStore extends Organisation {

  /** Saves an entry, replacing the one with the same reference if there is one. */
  void save(OrganisationEntry entry);

  /** Deletes an entry; does nothing when it is not there. */
  void delete(EntryRef entry);
}

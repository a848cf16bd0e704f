package org.integrityrisk.core.secret;

import java.util.List;
import java.util.Optional;

/** The master keys of this installation, kept outside of the database and alike on every node. */
public interface MasterKeys {

  /** The key that wraps from now on; empty when there is none or it cannot be read. */
  Optional<MasterKey> current();

  /** A key by its id; older keys stay until nothing is wrapped with them any more. */
  Optional<MasterKey> find(String id);

  /** Ids of all keys at hand, the current one first. */
  List<String> ids();

  /** Where they are kept, for the administrator. */
  String place();

  /** Whether they can be written from here; false when an administrator gives them from outside. */
  boolean canBeChanged();

  /**
   * Adds a key and makes it the current one; the older ones stay.
   *
   * @throws org.integrityrisk.core.text.DomainException CONFLICT {@code secret.not-writable}
   */
  void add(MasterKey key);

  /** Forgets a key that wraps nothing any more; never the current one. */
  void forget(String id);
}

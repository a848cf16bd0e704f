package org.integrityrisk.app.install;

import java.util.List;
import java.util.Optional;

/**
 * Remembers which id the host gave to which of our codes; names in the host may change, ids do not.
 * Kept in the database and read anew for each use: another node may have run the set-up.
 */
public interface HostObjects {

  /** Everything remembered, in any order. */
  List<HostObject> all();

  /** The id of one object, or empty when the set-up has not made it. */
  Optional<String> find(SetupKind kind, String code);

  /** Remembers an object, in place of the one with the same kind and code. Durable on return. */
  void remember(HostObject object);

  /** Forgets an object; does nothing when it is not remembered. */
  void forget(SetupKind kind, String code);
}

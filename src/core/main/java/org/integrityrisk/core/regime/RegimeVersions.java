package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;

/** The saved versions of regimes, kept for good until somebody deletes one. */
public interface RegimeVersions {

  /** All of them, in the order in which they were saved. */
  List<RegimeVersion> all();

  Optional<RegimeVersion> find(String key, String version);

  /** Keeps a version; false, and nothing is kept, when there is one of that key and version. */
  boolean add(RegimeVersion version);

  /** Deletes a version; does nothing when there is none. */
  void delete(String key, String version);
}

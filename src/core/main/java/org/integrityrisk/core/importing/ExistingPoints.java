package org.integrityrisk.core.importing;

import java.util.Map;
import java.util.Set;

/** Read port: the risk points that a project has already. */
@FunctionalInterface
public interface ExistingPoints {

  /** Keys of the points not withdrawn, by identity, for those of the identities that exist. */
  Map<PointIdentity, String> among(Set<PointIdentity> identities);
}

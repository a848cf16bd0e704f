package org.integrityrisk.sandbox.config.data;

import java.util.List;

/** Who may do what in the projects that have the scheme. */
public record PermissionSchemeData(String name, String description, List<Grant> grants)
    implements Named {
  public PermissionSchemeData {
    grants = List.copyOf(grants);
  }
}

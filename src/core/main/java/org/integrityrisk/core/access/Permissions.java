package org.integrityrisk.core.access;

/** What the host allows a user. */
public interface Permissions {

  /** Whether the user administers the host. */
  boolean isAdministrator(String userKey);

  /** Whether the user may see the project's issues, those of every unit. */
  boolean mayBrowse(String userKey, String project);

  /** Whether the user may see the project, if perhaps not every unit's part of it. */
  boolean mayLookIn(String userKey, String project);

  /** Whether the user may create issues in the project: staff that files risk points. */
  boolean mayFile(String userKey, String project);
}

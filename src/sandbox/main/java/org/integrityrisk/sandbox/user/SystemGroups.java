package org.integrityrisk.sandbox.user;

import java.util.List;

/** The groups that every Jira starts with. */
public final class SystemGroups {
  public static final String ADMINISTRATORS = "jira-administrators";
  public static final String USERS = "jira-users";

  static final List<String> ALL = List.of(ADMINISTRATORS, USERS);

  private SystemGroups() {}
}

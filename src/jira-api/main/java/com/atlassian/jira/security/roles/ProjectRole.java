package com.atlassian.jira.security.roles;

/**
 * A role that users and groups have in projects.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface ProjectRole {
  Long getId();

  String getName();

  String getDescription();
}

package com.atlassian.crowd.embedded.api;

/**
 * A group of users.
 *
 * <p>Source: link facts of Octopus_Jira.
 */
public interface Group {
  String getName();
}

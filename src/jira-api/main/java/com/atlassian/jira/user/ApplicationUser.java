package com.atlassian.jira.user;

/**
 * A user; the key never changes, the name may.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.6.
 */
public interface ApplicationUser {

  Long getId();

  String getKey();

  String getName();

  String getDisplayName();

  String getEmailAddress();

  boolean isActive();
}

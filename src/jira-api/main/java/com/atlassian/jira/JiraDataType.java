package com.atlassian.jira;

import java.util.Collection;

/**
 * The kind of values that a JQL function gives.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.JiraDataType).
 */
public interface JiraDataType {

  Collection<String> asStrings();

  boolean matches(JiraDataType otherType);
}

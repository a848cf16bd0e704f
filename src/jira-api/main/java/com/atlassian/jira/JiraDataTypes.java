package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/**
 * The kinds of values of JQL functions.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.JiraDataTypes); ISSUE as used by the
 * open-source app codescape/jira-scrum-poker (Jira 11.3).
 */
public final class JiraDataTypes {

  public static final JiraDataType ISSUE = new NamedType("com.atlassian.jira.issue.Issue");

  private JiraDataTypes() {}

  private record NamedType(String name) implements JiraDataType {

    @Override
    public Collection<String> asStrings() {
      return List.of(name);
    }

    @Override
    public boolean matches(JiraDataType otherType) {
      return asStrings().stream().anyMatch(otherType.asStrings()::contains);
    }
  }
}

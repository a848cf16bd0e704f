package org.integrityrisk.sandbox.config.data;

import java.util.List;

/** Which issue types a project has, in their order. */
public record IssueTypeSchemeData(String name, String description, List<String> issueTypes)
    implements Named {
  public IssueTypeSchemeData {
    issueTypes = List.copyOf(issueTypes);
  }

  public IssueTypeSchemeData withIssueTypes(List<String> newIssueTypes) {
    return new IssueTypeSchemeData(name, description, newIssueTypes);
  }

  public IssueTypeSchemeData withoutIssueType(String id) {
    return withIssueTypes(issueTypes.stream().filter(type -> !type.equals(id)).toList());
  }
}

package org.integrityrisk.sandbox.config;

/** Before there are issues. */
final class NoIssues implements IssueData {
  @Override
  public boolean anyOfType(String issueTypeId) {
    return false;
  }

  @Override
  public void changeType(String fromIssueTypeId, String toIssueTypeId) {}

  @Override
  public void deleteOfProject(long projectId) {}

  @Override
  public void deleteValues(long customFieldId) {}
}

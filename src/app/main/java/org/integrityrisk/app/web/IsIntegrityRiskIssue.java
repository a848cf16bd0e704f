package org.integrityrisk.app.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Shows the app's panel on the app's own issues only. */
public class IsIntegrityRiskIssue extends AbstractIssueWebCondition {
  private final IssueKinds kinds;

  public IsIntegrityRiskIssue(IssueKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
    return user != null && kinds.codeOf(issue.getIssueTypeId()).isPresent();
  }
}

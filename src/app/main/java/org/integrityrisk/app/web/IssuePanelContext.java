package org.integrityrisk.app.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Tells the panel's script which issue it is on; the script fetches the rest. */
public class IssuePanelContext extends AbstractJiraContextProvider {
  private final IssueKinds kinds;

  public IssuePanelContext(IssueKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
    return Map.of(
        "integrityRiskKey", issue.getKey(),
        "integrityRiskKind", kinds.codeOf(issue.getIssueTypeId()).orElse(""));
  }
}

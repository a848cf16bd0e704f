package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Base of conditions that look at the issue that is shown; false where no issue is shown.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition).
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
    return issue != null && shouldDisplay(user, issue, jiraHelper);
  }

  public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}

package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Base of conditions of web items and panels.
 *
 * <p>Source: link facts of apps for Jira 8 (constructor); published Javadoc of Jira 7.6.
 */
public abstract class AbstractWebCondition implements Condition {

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
  }

  /** The user is null for an anonymous visitor. */
  public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}

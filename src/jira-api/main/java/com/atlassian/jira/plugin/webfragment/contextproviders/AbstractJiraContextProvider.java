package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/**
 * Base of classes that give a web panel what it shows.
 *
 * <p>Source: link facts of apps for Jira 8 (constructor); published Javadoc of Jira 7.6.
 */
public abstract class AbstractJiraContextProvider implements ContextProvider {

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> whole = new HashMap<>(context);
    whole.putAll(
        getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper")));
    return whole;
  }

  /** The user is null for an anonymous visitor. */
  public abstract Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}

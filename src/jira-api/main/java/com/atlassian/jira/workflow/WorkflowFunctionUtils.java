package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/**
 * What conditions and functions share: who acts.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.jira.workflow.WorkflowFunctionUtils); as
 * used by the open-source app codescape/jira-scrum-poker (Jira 11.3).
 */
public class WorkflowFunctionUtils {

  public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

  protected ApplicationUser getCallerUser(Map<?, ?> transientVars, Map<?, ?> args) {
    String key = getCallerKey(transientVars, args);
    return key == null ? null : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
  }

  /** Returns null for an anonymous caller. */
  protected String getCallerKey(Map<?, ?> transientVars, Map<?, ?> args) {
    return ((WorkflowContext) transientVars.get("context")).getCaller();
  }
}

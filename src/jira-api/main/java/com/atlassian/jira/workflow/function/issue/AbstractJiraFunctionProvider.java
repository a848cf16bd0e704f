package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * Base of functions that run during a transition.
 *
 * <p>Source: link facts of apps for Jira 8 (constructor); as used by the open-source app
 * codescape/jira-scrum-poker (Jira 11.3); published Javadoc of Jira 7.6.
 */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils
    implements FunctionProvider {

  protected MutableIssue getIssue(Map<?, ?> transientVars) {
    return (MutableIssue) transientVars.get("issue");
  }
}

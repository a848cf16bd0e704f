package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * Base of conditions of transitions.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.workflow.condition.AbstractJiraCondition).
 */
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {

  protected Issue getIssue(Map<?, ?> transientVars) {
    return (Issue) transientVars.get("issue");
  }
}

package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Nobody reviews their own point. */
public class NotTheFiler extends AbstractJiraCondition {
  @Override
  public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
    return !getIssue(variables).getReporterId().equals(getCallerKey(variables, arguments));
  }
}

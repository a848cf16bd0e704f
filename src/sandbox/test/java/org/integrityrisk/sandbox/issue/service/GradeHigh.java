package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Grades a point high and gives it to the user whom the argument {@code assignee} names. */
public class GradeHigh extends AbstractJiraFunctionProvider {
  @Override
  public void execute(Map variables, Map arguments, PropertySet properties) {
    MutableIssue issue = getIssue(variables);
    CustomField level =
        ComponentAccessor.getComponent(CustomFieldManager.class)
            .getCustomFieldObjectsByName("Level")
            .iterator()
            .next();
    FieldConfig config = level.getRelevantConfig(issue);
    issue.setCustomFieldValue(
        level, ComponentAccessor.getComponent(OptionsManager.class).getOptions(config).get(0));
    issue.setAssigneeId((String) arguments.get("assignee"));
  }
}

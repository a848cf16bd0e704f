package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Where a custom field's one configuration applies. */
final class FieldScheme implements FieldConfigScheme {
  private final ConfiguredField field;
  private final Projects projects;

  FieldScheme(ConfiguredField field, Projects projects) {
    this.field = field;
    this.projects = projects;
  }

  @Override
  public Long getId() {
    return field.id();
  }

  @Override
  public String getName() {
    return "Default Configuration Scheme for " + field.getName();
  }

  @Override
  public String getDescription() {
    return "";
  }

  @Override
  public FieldConfig getOneAndOnlyConfig() {
    return new ConfiguredField.Config(field);
  }

  @Override
  public ConfigurableField getField() {
    return field;
  }

  @Override
  public List<JiraContextNode> getContexts() {
    return isAllProjects()
        ? List.of(GlobalIssueContext.getInstance())
        : getAssociatedProjectIds().stream().<JiraContextNode>map(ProjectContext::new).toList();
  }

  @Override
  public boolean isAllProjects() {
    return field.context().everywhere();
  }

  @Override
  public List<Long> getAssociatedProjectIds() {
    return field.context().projects();
  }

  @Override
  public List<Project> getAssociatedProjectObjects() {
    return projects.list(getAssociatedProjectIds());
  }

  @Override
  public Collection<String> getAssociatedIssueTypeIds() {
    return field.context().issueTypes();
  }
}

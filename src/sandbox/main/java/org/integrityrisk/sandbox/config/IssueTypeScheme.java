package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.config.data.IssueTypeSchemeData;
import org.integrityrisk.sandbox.entity.Stored;

/** An issue type scheme as the app sees it: a configuration of the field "issue type". */
final class IssueTypeScheme extends Identified implements FieldConfigScheme {
  private final IssueTypeSchemeData data;
  private final Projects projects;

  IssueTypeScheme(Stored<IssueTypeSchemeData> stored, Projects projects) {
    super(stored.id());
    this.data = stored.data();
    this.projects = projects;
  }

  @Override
  public Long getId() {
    return id();
  }

  @Override
  public String getName() {
    return data.name();
  }

  @Override
  public String getDescription() {
    return data.description();
  }

  @Override
  public FieldConfig getOneAndOnlyConfig() {
    throw Unsupported.member("FieldConfigScheme.getOneAndOnlyConfig of an issue type scheme");
  }

  @Override
  public ConfigurableField getField() {
    throw Unsupported.member("FieldConfigScheme.getField of an issue type scheme");
  }

  @Override
  public List<JiraContextNode> getContexts() {
    return getAssociatedProjectIds().stream().<JiraContextNode>map(ProjectContext::new).toList();
  }

  @Override
  public boolean isAllProjects() {
    return false;
  }

  @Override
  public List<Long> getAssociatedProjectIds() {
    return getAssociatedProjectObjects().stream().map(Project::getId).toList();
  }

  @Override
  public List<Project> getAssociatedProjectObjects() {
    return projects.having(project -> project.schemes().issueTypes() == id());
  }

  @Override
  public Collection<String> getAssociatedIssueTypeIds() {
    return data.issueTypes();
  }
}

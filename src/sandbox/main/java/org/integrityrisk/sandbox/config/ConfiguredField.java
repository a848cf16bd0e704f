package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collections;
import java.util.List;
import org.integrityrisk.sandbox.config.data.FieldContext;
import org.integrityrisk.sandbox.config.data.FieldData;
import org.integrityrisk.sandbox.entity.Stored;

/** A custom field as the app sees it. */
final class ConfiguredField extends Identified implements CustomField {
  static final String PREFIX = "customfield_";

  private final FieldData data;
  private final Projects projects;
  private final IssueTypes issueTypes;

  ConfiguredField(Stored<FieldData> stored, Projects projects, IssueTypes issueTypes) {
    super(stored.id());
    this.data = stored.data();
    this.projects = projects;
    this.issueTypes = issueTypes;
  }

  FieldContext context() {
    return data.context();
  }

  @Override
  public String getId() {
    return PREFIX + id();
  }

  @Override
  public Long getIdAsLong() {
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
  public CustomFieldType<?, ?> getCustomFieldType() {
    return type();
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher() {
    return BuiltInFieldType.searcherOf(data.searcher()).orElse(null);
  }

  @Override
  public List<FieldConfigScheme> getConfigurationSchemes() {
    return List.of(new FieldScheme(this, projects));
  }

  @Override
  public FieldConfig getRelevantConfig(Issue issue) {
    return data.context().holds(issue.getProjectId(), issue.getIssueTypeId())
        ? new Config(this)
        : null;
  }

  @Override
  public List<Project> getAssociatedProjectObjects() {
    return projects.list(data.context().projects());
  }

  @Override
  public List<IssueType> getAssociatedIssueTypes() {
    List<String> types = data.context().issueTypes();
    return types.isEmpty() ? Collections.singletonList(null) : issueTypes.list(types);
  }

  @Override
  public Object getValue(Issue issue) {
    return issue.getCustomFieldValue(this);
  }

  private BuiltInFieldType type() {
    return BuiltInFieldType.of(data.type()).orElseThrow();
  }

  /** The field's one configuration. */
  record Config(ConfiguredField field) implements FieldConfig {
    @Override
    public Long getId() {
      return field.id();
    }

    @Override
    public CustomField getCustomField() {
      return field;
    }
  }
}

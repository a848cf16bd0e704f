package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.config.data.IssueTypeData;
import org.integrityrisk.sandbox.config.data.IssueTypeSchemeData;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.entity.Stored;

/** Which issue types projects have. */
final class IssueTypeSchemes implements IssueTypeSchemeManager {
  private final Configuration configuration;
  private final Projects projects;

  IssueTypeSchemes(Configuration configuration, Projects projects) {
    this.configuration = configuration;
    this.projects = projects;
  }

  @Override
  public FieldConfigScheme create(
      String schemeName, String schemeDescription, List<String> optionIds) {
    requireTypes(optionIds);
    return scheme(
        configuration.addNamed(
            IssueTypeSchemeData.class,
            new IssueTypeSchemeData(schemeName, Configuration.text(schemeDescription), optionIds)));
  }

  @Override
  public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
    requireTypes(optionIds);
    configuration
        .store()
        .update(
            IssueTypeSchemeData.class,
            configScheme.getId(),
            scheme -> scheme.withIssueTypes(List.copyOf(optionIds)));
    return byId(configScheme.getId());
  }

  @Override
  public void deleteScheme(FieldConfigScheme configScheme) {
    long id = configScheme.getId();
    if (id == Schemes.DEFAULT_ID) {
      throw new IllegalArgumentException("The default issue type scheme stays");
    }
    configuration
        .store()
        .change(
            () -> {
              associate(id, Set.of());
              configuration.store().remove(IssueTypeSchemeData.class, id);
            });
  }

  @Override
  public List<FieldConfigScheme> getAllSchemes() {
    return configuration.all(IssueTypeSchemeData.class).stream()
        .<FieldConfigScheme>map(this::scheme)
        .toList();
  }

  @Override
  public FieldConfigScheme getDefaultIssueTypeScheme() {
    return byId(Schemes.DEFAULT_ID);
  }

  @Override
  public boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme) {
    return configScheme.getId() == Schemes.DEFAULT_ID;
  }

  @Override
  public FieldConfigScheme getConfigScheme(Project project) {
    return byId(configuration.schemesOf(project.getId()).issueTypes());
  }

  @Override
  public Collection<IssueType> getIssueTypesForProject(Project project) {
    return projects.issueTypes(configuration.schemesOf(project.getId()).issueTypes());
  }

  @Override
  public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme configScheme) {
    return projects.issueTypes(configScheme.getId());
  }

  @Override
  public FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
      FieldConfigScheme configScheme, Collection<Project> wanted) {
    associate(
        configScheme.getId(), wanted.stream().map(Project::getKey).collect(Collectors.toSet()));
    return byId(configScheme.getId());
  }

  private void associate(long id, Set<String> projectKeys) {
    configuration
        .store()
        .updateAll(
            ProjectData.class,
            project -> project.withSchemes(associated(project, id, projectKeys)));
  }

  private static Schemes associated(ProjectData project, long id, Set<String> projectKeys) {
    if (projectKeys.contains(project.key())) {
      return project.schemes().withIssueTypes(id);
    }
    return project.schemes().issueTypes() == id
        ? project.schemes().withIssueTypes(Schemes.DEFAULT_ID)
        : project.schemes();
  }

  private void requireTypes(Collection<String> ids) {
    for (String id : ids) {
      if (configuration.find(IssueTypeData.class, id).isEmpty()) {
        throw new IllegalArgumentException("No issue type has the id " + id);
      }
    }
  }

  private FieldConfigScheme byId(long id) {
    return scheme(new Stored<>(id, configuration.store().get(IssueTypeSchemeData.class, id)));
  }

  private IssueTypeScheme scheme(Stored<IssueTypeSchemeData> stored) {
    return new IssueTypeScheme(stored, projects);
  }
}

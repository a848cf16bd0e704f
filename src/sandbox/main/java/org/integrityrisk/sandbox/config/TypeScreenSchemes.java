package org.integrityrisk.sandbox.config;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Map;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.config.data.ScreenSchemeData;
import org.integrityrisk.sandbox.config.data.TypeScreenSchemeData;
import org.integrityrisk.sandbox.entity.Stored;

/** Which issue type uses which screen scheme. */
final class TypeScreenSchemes implements IssueTypeScreenSchemeManager {
  private final Configuration configuration;
  private final FieldScreenSchemeManager screenSchemes;
  private final ConstantsManager constants;

  TypeScreenSchemes(
      Configuration configuration,
      FieldScreenSchemeManager screenSchemes,
      ConstantsManager constants) {
    this.configuration = configuration;
    this.screenSchemes = screenSchemes;
    this.constants = constants;
  }

  @Override
  public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
    return configuration.all(TypeScreenSchemeData.class).stream().map(this::scheme).toList();
  }

  @Override
  public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
    return configuration.find(TypeScreenSchemeData.class, id).map(this::scheme).orElse(null);
  }

  @Override
  public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
    return getIssueTypeScreenScheme(configuration.schemesOf(project.getId()).screens());
  }

  @Override
  public IssueTypeScreenScheme getDefaultScheme() {
    return getIssueTypeScreenScheme(Schemes.DEFAULT_ID);
  }

  @Override
  public FieldScreenScheme getFieldScreenScheme(Issue issue) {
    return getIssueTypeScreenScheme(issue.getProjectObject())
        .getEffectiveFieldScreenScheme(issue.getIssueType());
  }

  @Override
  public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
    TypeScreenSchemeData data =
        new TypeScreenSchemeData(
            scheme.getName(), Configuration.text(scheme.getDescription()), Map.of());
    scheme.setId(configuration.addNamed(TypeScreenSchemeData.class, data).id());
  }

  @Override
  public void removeIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
    boolean used =
        configuration.all(ProjectData.class).stream()
            .anyMatch(project -> project.data().schemes().screens() == scheme.getId());
    if (used) {
      throw new IllegalStateException("A project uses " + scheme.getName());
    }
    configuration.store().remove(TypeScreenSchemeData.class, scheme.getId());
  }

  @Override
  public Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(
      IssueTypeScreenScheme scheme) {
    return configuration
        .store()
        .get(TypeScreenSchemeData.class, scheme.getId())
        .schemes()
        .entrySet()
        .stream()
        .map(entry -> entity(scheme, entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
    String type =
        entity.getIssueTypeId() == null ? ScreenSchemeData.DEFAULT : entity.getIssueTypeId();
    configuration
        .store()
        .update(
            TypeScreenSchemeData.class,
            entity.getIssueTypeScreenScheme().getId(),
            scheme -> scheme.withScheme(type, entity.getFieldScreenScheme().getId()));
  }

  @Override
  public void removeIssueTypeSchemeEntities(IssueTypeScreenScheme scheme) {
    configuration
        .store()
        .update(TypeScreenSchemeData.class, scheme.getId(), data -> data.withSchemes(Map.of()));
  }

  @Override
  public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
    associate(project, scheme.getId());
  }

  @Override
  public void associateWithDefaultScheme(Project project) {
    associate(project, Schemes.DEFAULT_ID);
  }

  private void associate(Project project, long scheme) {
    configuration
        .store()
        .update(
            ProjectData.class,
            project.getId(),
            data -> data.withSchemes(data.schemes().withScreens(scheme)));
  }

  private IssueTypeScreenScheme scheme(Stored<TypeScreenSchemeData> stored) {
    IssueTypeScreenScheme scheme = new IssueTypeScreenSchemeImpl(this);
    scheme.setId(stored.id());
    scheme.setName(stored.data().name());
    scheme.setDescription(stored.data().description());
    return scheme;
  }

  private IssueTypeScreenSchemeEntity entity(
      IssueTypeScreenScheme scheme, String type, Long screenScheme) {
    IssueTypeScreenSchemeEntity entity =
        new IssueTypeScreenSchemeEntityImpl(this, screenSchemes, constants);
    entity.setIssueTypeScreenScheme(scheme);
    entity.setFieldScreenScheme(screenSchemes.getFieldScreenScheme(screenScheme));
    entity.setIssueTypeId(type.equals(ScreenSchemeData.DEFAULT) ? null : type);
    return entity;
  }
}

package org.integrityrisk.sandbox.config;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.config.data.FieldData;
import org.integrityrisk.sandbox.config.data.Member;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.user.SystemGroups;

/** Creates and deletes projects for administrators. */
final class ProjectAdministration implements ProjectService {
  private final Configuration configuration;
  private final Projects projects;
  private final Permissions permissions;
  private final ProjectRules rules;
  private final Texts texts;

  ProjectAdministration(
      Configuration configuration, Projects projects, Permissions permissions, Texts texts) {
    this.configuration = configuration;
    this.projects = projects;
    this.permissions = permissions;
    this.rules = new ProjectRules(configuration, texts);
    this.texts = texts;
  }

  @Override
  public CreateProjectValidationResult validateCreateProject(
      ApplicationUser user, ProjectCreationData data) {
    ErrorCollection errors = new SimpleErrorCollection();
    if (mayAdminister(user, errors)) {
      rules.check(data, errors);
    }
    return new CreateProjectValidationResult(errors, user, data);
  }

  @Override
  public Project createProject(CreateProjectValidationResult validation) {
    requireValid(validation.isValid(), validation.getErrorCollection());
    ProjectCreationData data = validation.getProjectCreationData();
    return projects.project(
        configuration
            .store()
            .change(
                () -> {
                  ErrorCollection errors = new SimpleErrorCollection();
                  rules.check(data, errors);
                  requireValid(!errors.hasAnyErrors(), errors);
                  return configuration.store().add(newProject(data));
                }));
  }

  @Override
  public DeleteProjectValidationResult validateDeleteProject(ApplicationUser user, String key) {
    ErrorCollection errors = new SimpleErrorCollection();
    Project project = projects.getProjectObjByKey(key);
    if (mayAdminister(user, errors) && project == null) {
      errors.addErrorMessage(
          texts.getText("sandbox.config.project.unknown", key), Reason.NOT_FOUND);
    }
    return new DeleteProjectValidationResult(errors, project);
  }

  /** Issues first: should the process die between the two, deleting can be asked for again. */
  @Override
  public DeleteProjectResult deleteProject(
      ApplicationUser user, DeleteProjectValidationResult validation) {
    requireValid(validation.isValid(), validation.getErrorCollection());
    long id = validation.getProject().getId();
    configuration.issues().deleteOfProject(id);
    configuration
        .store()
        .change(
            () -> {
              configuration.store().updateAll(FieldData.class, field -> field.withoutProject(id));
              configuration.store().remove(ProjectData.class, id);
            });
    return new DeleteProjectResult(new SimpleErrorCollection());
  }

  private static ProjectData newProject(ProjectCreationData data) {
    return new ProjectData(
        data.getKey(),
        data.getName(),
        Configuration.text(data.getDescription()),
        data.getLead().getKey(),
        data.getProjectTypeKey() == null ? "business" : data.getProjectTypeKey().getKey(),
        Schemes.DEFAULT,
        Map.of(
            Defaults.ADMINISTRATORS_ROLE,
            List.of(
                new Member(ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE, SystemGroups.ADMINISTRATORS))));
  }

  private boolean mayAdminister(ApplicationUser user, ErrorCollection errors) {
    boolean allowed = permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    if (!allowed) {
      errors.addErrorMessage(
          texts.getText("sandbox.config.project.no-right"),
          user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN);
    }
    return allowed;
  }

  private static void requireValid(boolean valid, ErrorCollection errors) {
    if (!valid) {
      throw new IllegalStateException("The validation found errors: " + errors);
    }
  }
}

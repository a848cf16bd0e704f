package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Creates and deletes projects, each after a validation.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21) and
 * jira-plugins-groovy (Jira 8); published Javadoc of Jira 7.x.
 */
public interface ProjectService {
  CreateProjectValidationResult validateCreateProject(
      ApplicationUser user, ProjectCreationData projectCreationData);

  /**
   * Creates the project with the host's default schemes.
   *
   * @throws IllegalStateException when the validation found errors
   */
  Project createProject(CreateProjectValidationResult createProjectValidationResult);

  DeleteProjectValidationResult validateDeleteProject(ApplicationUser user, String key);

  /**
   * Deletes the project with its issues.
   *
   * @throws IllegalStateException when the validation found errors
   */
  DeleteProjectResult deleteProject(
      ApplicationUser user, DeleteProjectValidationResult deleteProjectValidationResult);

  /** Whether a project may be created. Only the host makes one. */
  class CreateProjectValidationResult extends ServiceResultImpl {
    private final ApplicationUser user;
    private final ProjectCreationData projectCreationData;

    public CreateProjectValidationResult(
        ErrorCollection errorCollection,
        ApplicationUser user,
        ProjectCreationData projectCreationData) {
      super(errorCollection);
      this.user = user;
      this.projectCreationData = projectCreationData;
    }

    public ApplicationUser getUser() {
      return user;
    }

    public ProjectCreationData getProjectCreationData() {
      return projectCreationData;
    }
  }

  /** Whether a project may be deleted. Only the host makes one. */
  class DeleteProjectValidationResult extends ServiceResultImpl {
    private final Project project;

    public DeleteProjectValidationResult(ErrorCollection errorCollection, Project project) {
      super(errorCollection);
      this.project = project;
    }

    public Project getProject() {
      return project;
    }
  }

  /** Whether a project has been deleted. Only the host makes one. */
  class DeleteProjectResult extends ServiceResultImpl {
    public DeleteProjectResult(ErrorCollection errorCollection) {
      super(errorCollection);
    }
  }
}

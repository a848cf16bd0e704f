package org.integrityrisk.sandbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsTest {
  private final ConfiguredHost host = ConfiguredHost.empty();
  private final ProjectService service = host.get(ProjectService.class);
  private final ProjectManager projects = host.get(ProjectManager.class);
  private final WorkflowSchemeManager schemes = host.get(WorkflowSchemeManager.class);

  private CreateProjectValidationResult validate(ApplicationUser user, String key, String name) {
    return service.validateCreateProject(
        user,
        new ProjectCreationData.Builder()
            .withKey(key)
            .withName(name)
            .withLead(host.admin())
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "RISK, 廉政风险防控, ''",
    "risk, 廉政风险防控, projectKey",
    "R,    廉政风险防控, projectKey",
    "R1,   廉政风险防控, projectKey",
    "ABCDEFGHIJK, 廉政, projectKey",
    "IR,   廉政风险防控, projectKey",
    "RISK, 廉,          projectName",
    "RISK, Project IR,  projectName"
  })
  void newProjectIsValidated(String key, String name, String field) {
    host.newProject("IR");

    CreateProjectValidationResult result = validate(host.admin(), key, name);

    assertThat(result.getErrorCollection().getErrors().keySet())
        .isEqualTo(field.isEmpty() ? Set.of() : Set.of(field));
  }

  @Test
  void onlyAdministratorsCreateAndDelete() {
    ApplicationUser staff = host.newUser("staff");
    host.newProject("IR");

    assertThat(validate(staff, "RISK", "Risk").isValid()).isFalse();
    assertThat(validate(null, "RISK", "Risk").isValid()).isFalse();
    assertThat(service.validateDeleteProject(staff, "IR").isValid()).isFalse();
  }

  @Test
  void refusedProjectIsNotCreated() {
    CreateProjectValidationResult refused = validate(host.admin(), "x", "Risk");

    assertThatThrownBy(() -> service.createProject(refused))
        .isInstanceOf(IllegalStateException.class);
    assertThat(projects.getProjects()).isEmpty();
  }

  @Test
  void keyThatWasTakenMeanwhileIsRefused() {
    CreateProjectValidationResult result = validate(host.admin(), "IR", "Other");
    host.newProject("IR");

    assertThatThrownBy(() -> service.createProject(result))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void projectIsFoundOnAnotherNode() {
    Project project = host.newProject("IR");
    ProjectManager other = host.otherNode().get(ProjectManager.class);

    assertThat(other.getProjectObjByKey("IR")).isEqualTo(project);
    assertThat(other.getProjectObj(project.getId()).getProjectLead()).isEqualTo(host.admin());
    assertThat(other.getProjectObjByName("Project IR").getIssueTypes())
        .extracting(IssueType::getName)
        .containsExactly("Task");
    assertThat(other.getProjectObjByKey("ir")).isNull();
  }

  @Test
  void deletedProjectIsGone() {
    host.newProject("IR");

    assertThat(
            service
                .deleteProject(host.admin(), service.validateDeleteProject(host.admin(), "IR"))
                .isValid())
        .isTrue();

    assertThat(projects.getProjects()).isEmpty();
    assertThat(service.validateDeleteProject(host.admin(), "IR").isValid()).isFalse();
  }

  @Test
  void workflowSchemeSaysWhichTypeFollowsWhichWorkflow() {
    Project project = host.newProject("IR");
    AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder();
    builder.setName("Risks");
    builder.setMapping("10", "Risk point workflow");
    AssignableWorkflowScheme scheme = schemes.createScheme(builder.build());
    assertThat(schemes.isUsingDefaultScheme(project)).isTrue();

    schemes.addSchemeToProject(project, schemes.getSchemeObject(scheme.getId()));

    assertThat(schemes.getWorkflowName(project, "10")).isEqualTo("Risk point workflow");
    assertThat(schemes.getWorkflowName(project, "11")).isEqualTo("jira");
    assertThat(schemes.getWorkflowMap(project)).containsEntry(null, "jira");
    assertThat(schemes.getProjectsUsing(scheme)).containsExactly(project);
    assertThat(schemes.isUsingDefaultScheme(project)).isFalse();
  }

  @Test
  void workflowSchemeCanBeChanged() {
    AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder();
    builder.setName("Risks");
    AssignableWorkflowScheme scheme = schemes.createScheme(builder.build());
    AssignableWorkflowScheme.Builder change = scheme.builder();
    change.setMapping("10", "other");

    schemes.updateWorkflowScheme(change.build());

    assertThat(schemes.getWorkflowSchemeObj("Risks").getActualWorkflow("10")).isEqualTo("other");
  }

  @Test
  void workflowSchemeInUseStays() {
    Project project = host.newProject("IR");
    AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder();
    builder.setName("Risks");
    AssignableWorkflowScheme scheme = schemes.createScheme(builder.build());
    Scheme asScheme = schemes.getSchemeObject("Risks");
    schemes.addSchemeToProject(project, asScheme);

    assertThat(schemes.deleteWorkflowScheme(scheme)).isFalse();
    schemes.removeSchemesFromProject(project);

    assertThat(schemes.deleteWorkflowScheme(scheme)).isTrue();
    assertThat(schemes.getSchemeObject("Risks")).isNull();
    assertThat(List.of(schemes.getAssignableSchemes())).hasSize(1);
  }
}

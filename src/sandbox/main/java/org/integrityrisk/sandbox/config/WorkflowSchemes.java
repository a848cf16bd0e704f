package org.integrityrisk.sandbox.config;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.config.data.WorkflowSchemeData;
import org.integrityrisk.sandbox.entity.Stored;

/** Which issue type follows which workflow. */
final class WorkflowSchemes extends ProjectSchemes<WorkflowSchemeData>
    implements WorkflowSchemeManager {
  /** The name of the workflow that comes with every Jira. */
  static final String SYSTEM_WORKFLOW = "jira";

  private static final String TYPE = "WorkflowScheme";
  private static final WorkflowSchemeData EMPTY =
      new WorkflowSchemeData("", "", SYSTEM_WORKFLOW, Map.of());

  WorkflowSchemes(Configuration configuration, Projects projects) {
    super(configuration, projects, WorkflowSchemeData.class, Schemes::workflows);
  }

  @Override
  public AssignableWorkflowScheme.Builder assignableBuilder() {
    return new WorkflowSchemeBuilder(null, EMPTY);
  }

  @Override
  public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme) {
    return assignable(configuration().addNamed(WorkflowSchemeData.class, data(workflowScheme)));
  }

  @Override
  public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
    configuration()
        .store()
        .change(
            () -> {
              configuration()
                  .requireFreeName(WorkflowSchemeData.class, scheme.getName(), scheme.getId());
              configuration().store().put(scheme.getId(), data(scheme));
            });
    return getWorkflowSchemeObj(scheme.getId());
  }

  @Override
  public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
    if (!projectsWith(scheme.getId()).isEmpty()) {
      return false;
    }
    deleteScheme(scheme.getId());
    return true;
  }

  @Override
  public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
    return configuration().all(WorkflowSchemeData.class).stream()
        .map(WorkflowSchemes::assignable)
        .toList();
  }

  @Override
  public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
    return configuration()
        .find(WorkflowSchemeData.class, id)
        .map(WorkflowSchemes::assignable)
        .orElse(null);
  }

  @Override
  public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
    return configuration()
        .named(WorkflowSchemeData.class, name)
        .map(WorkflowSchemes::assignable)
        .orElse(null);
  }

  @Override
  public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
    return getWorkflowSchemeObj(configuration().schemesOf(project.getId()).workflows());
  }

  @Override
  public boolean isUsingDefaultScheme(Project project) {
    return configuration().schemesOf(project.getId()).workflows() == Schemes.DEFAULT_ID;
  }

  @Override
  public List<Project> getProjectsUsing(AssignableWorkflowScheme workflowScheme) {
    return projectsWith(workflowScheme.getId());
  }

  @Override
  public Map<String, String> getWorkflowMap(Project project) {
    return getWorkflowSchemeObj(project).getMappings();
  }

  @Override
  public String getWorkflowName(Project project, String issueTypeId) {
    return getWorkflowSchemeObj(project).getActualWorkflow(issueTypeId);
  }

  /** There is nothing to clear: what is read is never older than what was written. */
  @Override
  public void clearWorkflowCache() {}

  @Override
  Scheme scheme(Stored<WorkflowSchemeData> stored) {
    WorkflowSchemeData data = stored.data();
    return new Scheme(stored.id(), TYPE, data.name(), data.description(), List.of());
  }

  /** Without entities, a new scheme gives every type the system's workflow. */
  @Override
  WorkflowSchemeData data(Scheme scheme) {
    return renamed(EMPTY, scheme);
  }

  @Override
  WorkflowSchemeData renamed(WorkflowSchemeData stored, Scheme scheme) {
    return new WorkflowSchemeData(
        scheme.getName(),
        Configuration.text(scheme.getDescription()),
        stored.defaultWorkflow(),
        stored.workflows());
  }

  @Override
  Schemes associated(Schemes schemes, long id) {
    return schemes.withWorkflows(id);
  }

  private static AssignableWorkflowScheme assignable(Stored<WorkflowSchemeData> stored) {
    return new ConfiguredWorkflowScheme(stored.id(), stored.data());
  }

  private static WorkflowSchemeData data(AssignableWorkflowScheme scheme) {
    Map<String, String> workflows = new LinkedHashMap<>(scheme.getMappings());
    workflows.remove(null);
    return new WorkflowSchemeData(
        scheme.getName(), scheme.getDescription(), scheme.getActualWorkflow(null), workflows);
  }
}

package org.integrityrisk.sandbox.config;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import org.integrityrisk.sandbox.config.data.WorkflowSchemeData;

/** Changes a workflow scheme in memory. */
final class WorkflowSchemeBuilder implements AssignableWorkflowScheme.Builder {
  private final Long id;
  private final Map<String, String> workflows;
  private String name;
  private String description;
  private String defaultWorkflow;

  WorkflowSchemeBuilder(Long id, WorkflowSchemeData start) {
    this.id = id;
    this.name = start.name();
    this.description = start.description();
    this.defaultWorkflow = start.defaultWorkflow();
    this.workflows = new LinkedHashMap<>(start.workflows());
  }

  @Override
  public AssignableWorkflowScheme.Builder setName(String name) {
    this.name = name;
    return this;
  }

  @Override
  public AssignableWorkflowScheme.Builder setDescription(String description) {
    this.description = Configuration.text(description);
    return this;
  }

  @Override
  public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflowName) {
    this.defaultWorkflow = workflowName;
    return this;
  }

  @Override
  public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflowName) {
    workflows.put(issueTypeId, workflowName);
    return this;
  }

  @Override
  public AssignableWorkflowScheme build() {
    return new ConfiguredWorkflowScheme(
        id, new WorkflowSchemeData(name, description, defaultWorkflow, workflows));
  }
}

package org.integrityrisk.sandbox.config.data;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which issue type follows which workflow.
 *
 * @param defaultWorkflow name of the workflow of all types that are not named
 * @param workflows name of the workflow by id of the issue type
 */
public record WorkflowSchemeData(
    String name, String description, String defaultWorkflow, Map<String, String> workflows)
    implements Named {
  public WorkflowSchemeData {
    workflows = Map.copyOf(workflows);
  }

  public String workflowOf(String issueType) {
    return workflows.getOrDefault(issueType, defaultWorkflow);
  }

  public WorkflowSchemeData withoutIssueType(String id) {
    Map<String, String> changed = new LinkedHashMap<>(workflows);
    changed.remove(id);
    return new WorkflowSchemeData(name, description, defaultWorkflow, changed);
  }
}

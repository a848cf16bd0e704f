package org.integrityrisk.sandbox.config;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import org.integrityrisk.sandbox.config.data.WorkflowSchemeData;

/** A workflow scheme as the app sees it; the id is null before it is stored. */
final class ConfiguredWorkflowScheme implements AssignableWorkflowScheme {
  private final Long id;
  private final WorkflowSchemeData data;

  ConfiguredWorkflowScheme(Long id, WorkflowSchemeData data) {
    this.id = id;
    this.data = data;
  }

  @Override
  public Long getId() {
    return id;
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
  public Map<String, String> getMappings() {
    Map<String, String> mappings = new LinkedHashMap<>(data.workflows());
    mappings.put(null, data.defaultWorkflow());
    return mappings;
  }

  @Override
  public String getActualWorkflow(String issueTypeId) {
    return issueTypeId == null ? data.defaultWorkflow() : data.workflowOf(issueTypeId);
  }

  @Override
  public Builder builder() {
    return new WorkflowSchemeBuilder(id, data);
  }
}

package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.List;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.config.data.FieldContext;
import org.integrityrisk.sandbox.config.data.FieldData;

/** Changes where custom fields apply. */
final class FieldContexts implements FieldConfigSchemeManager {
  private final Configuration configuration;
  private final CustomFields fields;

  FieldContexts(Configuration configuration, CustomFields fields) {
    this.configuration = configuration;
    this.fields = fields;
  }

  @Override
  public FieldConfigScheme updateFieldConfigScheme(
      FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field) {
    if (!(scheme instanceof FieldScheme)) {
      throw Unsupported.member("FieldConfigSchemeManager.updateFieldConfigScheme of other schemes");
    }
    configuration
        .store()
        .update(
            FieldData.class,
            scheme.getId(),
            data -> data.withContext(of(contexts, data.context().issueTypes())));
    return fields.getCustomFieldObject(scheme.getId()).getConfigurationSchemes().get(0);
  }

  /** What the nodes say: everywhere when one of them names no project. */
  static FieldContext of(List<JiraContextNode> contexts, List<String> issueTypes) {
    boolean everywhere = contexts.stream().anyMatch(node -> node.getProjectId() == null);
    return everywhere
        ? new FieldContext(true, List.of(), issueTypes)
        : new FieldContext(
            false, contexts.stream().map(JiraContextNode::getProjectId).toList(), issueTypes);
  }
}

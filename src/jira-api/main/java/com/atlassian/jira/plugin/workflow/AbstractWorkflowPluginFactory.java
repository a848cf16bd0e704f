package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/**
 * Base of the factories: one method for each of the three templates.
 *
 * <p>Source: protected methods as overridden by the open-source app codescape/jira-scrum-poker
 * (Jira 11.3); published Javadoc of Jira 7.6.
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

  @Override
  public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    Map<String, Object> params = new HashMap<>();
    switch (resourceName) {
      case "input-parameters" -> getVelocityParamsForInput(params);
      case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
      case "view" -> getVelocityParamsForView(params, descriptor);
      default ->
          throw new IllegalArgumentException("Not a template of a workflow: " + resourceName);
    }
    return params;
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);
}

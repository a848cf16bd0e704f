package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Gives the administration pages of workflows what they show of a condition, validator or function.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.plugin.workflow.WorkflowPluginFactory).
 */
public interface WorkflowPluginFactory {

  Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

  Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}

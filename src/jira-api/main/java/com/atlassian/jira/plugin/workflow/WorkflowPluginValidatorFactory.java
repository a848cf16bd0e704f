package com.atlassian.jira.plugin.workflow;

/**
 * Factory of a validator.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory).
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}

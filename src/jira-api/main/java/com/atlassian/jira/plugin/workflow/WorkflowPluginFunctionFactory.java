package com.atlassian.jira.plugin.workflow;

/**
 * Factory of a function.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory).
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}

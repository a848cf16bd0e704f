package com.atlassian.jira.plugin.workflow;

/**
 * Factory of a condition.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory).
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}

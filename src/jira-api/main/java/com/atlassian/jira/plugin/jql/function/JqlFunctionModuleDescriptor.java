package com.atlassian.jira.plugin.jql.function;

/**
 * What the descriptor says of a JQL function.
 *
 * <p>Source: published Javadoc of Jira 7.6
 * (com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor).
 */
public interface JqlFunctionModuleDescriptor {

  String getFunctionName();

  boolean isList();
}

package com.atlassian.jira.issue.customfields;

/**
 * How a custom field is searched. The app passes it on and asks nothing of it.
 *
 * <p>Source: link facts of Octopus_Jira.
 */
public interface CustomFieldSearcher {}

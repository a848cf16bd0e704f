package com.atlassian.jira.project;

/**
 * A project.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.13.
 */
public interface Project {

  Long getId();

  String getKey();

  String getName();
}

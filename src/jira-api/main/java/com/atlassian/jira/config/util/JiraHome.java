package com.atlassian.jira.config.util;

import java.io.File;

/**
 * Where the host keeps its files.
 *
 * <p>Source: published Javadoc of Jira 7.0.8 (com.atlassian.jira.config.util.JiraHome); used as the
 * shared home by Atlassian's open-source Data Center migration app ({@code getHome().toPath()}).
 */
public interface JiraHome {

  /** The home that all nodes of a cluster share. */
  File getHome();
}

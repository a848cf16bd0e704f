package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects; answers null for one that does not exist.
 *
 * <p>Source: link facts of Octopus_Jira (getProjects); mock of the open-source blackduck-jira for
 * the others.
 */
public interface ProjectManager {
  List<Project> getProjects();

  Project getProjectObj(Long id);

  Project getProjectObjByKey(String projectKey);

  Project getProjectObjByName(String projectName);
}

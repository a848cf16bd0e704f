package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Source: link facts of Octopus_Jira (getId, getLeadUserName); mock of the open-source
 * blackduck-jira for the others.
 */
public interface Project {
  Long getId();

  String getKey();

  String getName();

  String getDescription();

  ApplicationUser getProjectLead();

  String getLeadUserKey();

  String getLeadUserName();

  ProjectTypeKey getProjectTypeKey();

  Collection<IssueType> getIssueTypes();
}

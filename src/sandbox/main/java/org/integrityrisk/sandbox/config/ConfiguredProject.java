package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.entity.Stored;

/** A project as the app sees it. */
final class ConfiguredProject extends Identified implements Project {
  private final ProjectData data;
  private final Projects projects;

  ConfiguredProject(Stored<ProjectData> stored, Projects projects) {
    super(stored.id());
    this.data = stored.data();
    this.projects = projects;
  }

  @Override
  public Long getId() {
    return id();
  }

  @Override
  public String getKey() {
    return data.key();
  }

  @Override
  public String getName() {
    return data.name();
  }

  @Override
  public String getDescription() {
    return data.description();
  }

  @Override
  public ApplicationUser getProjectLead() {
    return projects.lead(data.lead());
  }

  @Override
  public String getLeadUserKey() {
    return data.lead();
  }

  @Override
  public String getLeadUserName() {
    return getProjectLead().getName();
  }

  @Override
  public ProjectTypeKey getProjectTypeKey() {
    return new ProjectTypeKey(data.type());
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return projects.issueTypes(data.schemes().issueTypes());
  }

  @Override
  public String toString() {
    return data.key();
  }
}

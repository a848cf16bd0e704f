package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * What a new project is made of.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21) and blackduck-jira.
 */
public class ProjectCreationData {
  private final String key;
  private final String name;
  private final String description;
  private final ApplicationUser lead;
  private final Long assigneeType;
  private final ProjectTypeKey projectTypeKey;

  private ProjectCreationData(Builder builder) {
    this.key = builder.key;
    this.name = builder.name;
    this.description = builder.description;
    this.lead = builder.lead;
    this.assigneeType = builder.assigneeType;
    this.projectTypeKey = builder.projectTypeKey;
  }

  public String getKey() {
    return key;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public ApplicationUser getLead() {
    return lead;
  }

  public Long getAssigneeType() {
    return assigneeType;
  }

  public ProjectTypeKey getProjectTypeKey() {
    return projectTypeKey;
  }

  /** Collects the data. */
  public static class Builder {
    private String key;
    private String name;
    private String description;
    private ApplicationUser lead;
    private Long assigneeType;
    private ProjectTypeKey projectTypeKey;

    public Builder() {}

    public Builder withKey(String newKey) {
      this.key = newKey;
      return this;
    }

    public Builder withName(String newName) {
      this.name = newName;
      return this;
    }

    public Builder withDescription(String newDescription) {
      this.description = newDescription;
      return this;
    }

    public Builder withLead(ApplicationUser newLead) {
      this.lead = newLead;
      return this;
    }

    public Builder withAssigneeType(Long newAssigneeType) {
      this.assigneeType = newAssigneeType;
      return this;
    }

    public Builder withType(ProjectTypeKey newType) {
      this.projectTypeKey = newType;
      return this;
    }

    public ProjectCreationData build() {
      return new ProjectCreationData(this);
    }
  }
}

package com.atlassian.jira.workflow;

/**
 * A workflow scheme that projects can have.
 *
 * <p>Source: used by the open-source Octopus_Jira ConfigMigration (Jira 8.21); published Javadoc of
 * Jira 7.x. Which type the builder's setters answer differs between their declaration and their
 * override, so callers should not depend on it.
 */
public interface AssignableWorkflowScheme extends WorkflowScheme {
  /** A builder that starts from this scheme. */
  Builder builder();

  /** Changes a scheme in memory. */
  interface Builder extends WorkflowScheme.Builder<Builder> {
    Builder setName(String name);

    Builder setDescription(String description);

    AssignableWorkflowScheme build();
  }
}

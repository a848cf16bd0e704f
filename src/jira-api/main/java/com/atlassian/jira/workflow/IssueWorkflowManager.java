package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/**
 * Tells which transitions a user may do with an issue now.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.6.
 */
public interface IssueWorkflowManager {

  Collection<ActionDescriptor> getAvailableActions(
      Issue issue, TransitionOptions transitionOptions, ApplicationUser user);

  boolean isValidAction(
      Issue issue, int actionId, TransitionOptions transitionOptions, ApplicationUser user);
}

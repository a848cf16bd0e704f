package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/**
 * Who asks a service, and the errors that it finds.
 *
 * <p>Source: the dashboard example in Adaptavist's published guide for ScriptRunner (constructor by
 * user).
 */
public class JiraServiceContextImpl implements JiraServiceContext {
  private final ApplicationUser user;
  private final ErrorCollection errors = new SimpleErrorCollection();

  public JiraServiceContextImpl(ApplicationUser user) {
    this.user = user;
  }

  @Override
  public ErrorCollection getErrorCollection() {
    return errors;
  }

  @Override
  public ApplicationUser getLoggedInUser() {
    return user;
  }
}

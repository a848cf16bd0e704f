package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Who asks a service, and the errors that it finds.
 *
 * <p>Source: published Javadoc of Jira 7.x.
 */
public interface JiraServiceContext {
  ErrorCollection getErrorCollection();

  ApplicationUser getLoggedInUser();
}

package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who acts in this thread, and in which language.
 *
 * <p>Source: signatures at Jira 8.8.
 */
public interface JiraAuthenticationContext {

  /** Returns null when nobody is logged in. */
  ApplicationUser getLoggedInUser();

  void setLoggedInUser(ApplicationUser user);

  void clearLoggedInUser();

  boolean isLoggedInUser();

  Locale getLocale();

  I18nHelper getI18nHelper();
}

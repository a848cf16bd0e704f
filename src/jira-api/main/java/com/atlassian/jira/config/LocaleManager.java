package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * The languages of the host and of its users.
 *
 * <p>Source: the open-source apps mrimsender (mailru/jira-plugins-mrimsender) and Onlyoffice for
 * Jira.
 */
public interface LocaleManager {

  Locale getLocaleFor(ApplicationUser user);
}

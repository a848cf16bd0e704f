package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds out what users have chosen.
 *
 * <p>Source: the open-source apps acpolyfill (Jira 11) and the timesheet app of Catrobat.
 */
public interface UserPreferencesManager {

  ExtendedPreferences getExtendedPreferences(ApplicationUser user);
}

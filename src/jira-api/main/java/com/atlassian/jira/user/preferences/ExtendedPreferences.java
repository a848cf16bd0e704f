package com.atlassian.jira.user.preferences;

import com.atlassian.core.user.preferences.Preferences;

/**
 * What a user of Jira has chosen.
 *
 * <p>Source: the open-source apps acpolyfill (Jira 11) and the timesheet app of Catrobat.
 */
public interface ExtendedPreferences extends Preferences {}

package com.atlassian.core.user.preferences;

/**
 * What a user has chosen, or what the host gives to those who have not chosen.
 *
 * <p>Source: the open-source app acpolyfill (Jira 11), which reads a preference by {@code
 * getString}.
 */
public interface Preferences {

  String getString(String key);
}

package org.integrityrisk.sandbox.user;

import com.atlassian.jira.user.preferences.ExtendedPreferences;
import java.util.Map;
import org.integrityrisk.sandbox.Unsupported;

/** What Jira gives to users who have not chosen; the sandbox has no page to choose on. */
final class HostPreferences implements ExtendedPreferences {
  private static final Map<String, String> GIVEN = Map.of("user.notifications.mimetype", "html");

  @Override
  public String getString(String key) {
    if (!GIVEN.containsKey(key)) {
      throw Unsupported.member("preference " + key);
    }
    return GIVEN.get(key);
  }
}

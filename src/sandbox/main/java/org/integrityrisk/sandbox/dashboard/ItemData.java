package org.integrityrisk.sandbox.dashboard;

import java.util.Map;

/**
 * An item of a dashboard as stored.
 *
 * @param module complete module key
 */
record ItemData(String module, Map<String, String> preferences) {
  ItemData {
    preferences = Map.copyOf(preferences);
  }

  ItemData withPreferences(Map<String, String> newPreferences) {
    return new ItemData(module, newPreferences);
  }
}

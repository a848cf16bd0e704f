package org.integrityrisk.sandbox.config.data;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which operation shows which screen.
 *
 * @param screens screen by key of the operation; {@link #DEFAULT} for all others
 */
public record ScreenSchemeData(String name, String description, Map<String, Long> screens)
    implements Named {
  public static final String DEFAULT = "default";

  public ScreenSchemeData {
    screens = Map.copyOf(screens);
  }

  public ScreenSchemeData withScreen(String operation, long screen) {
    Map<String, Long> changed = new LinkedHashMap<>(screens);
    changed.put(operation, screen);
    return withScreens(changed);
  }

  public ScreenSchemeData withScreens(Map<String, Long> newScreens) {
    return new ScreenSchemeData(name, description, newScreens);
  }
}

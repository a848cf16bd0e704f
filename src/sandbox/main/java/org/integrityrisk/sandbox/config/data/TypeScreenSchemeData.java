package org.integrityrisk.sandbox.config.data;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which issue type uses which screen scheme.
 *
 * @param schemes screen scheme by id of the issue type; {@link ScreenSchemeData#DEFAULT} for all
 *     others
 */
public record TypeScreenSchemeData(String name, String description, Map<String, Long> schemes)
    implements Named {
  public TypeScreenSchemeData {
    schemes = Map.copyOf(schemes);
  }

  public TypeScreenSchemeData withScheme(String issueType, long scheme) {
    Map<String, Long> changed = new LinkedHashMap<>(schemes);
    changed.put(issueType, scheme);
    return withSchemes(changed);
  }

  public TypeScreenSchemeData withSchemes(Map<String, Long> newSchemes) {
    return new TypeScreenSchemeData(name, description, newSchemes);
  }
}

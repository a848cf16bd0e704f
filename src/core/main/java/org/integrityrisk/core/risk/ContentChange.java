package org.integrityrisk.core.risk;

import java.util.Arrays;
import java.util.List;

/**
 * One field that a risk point says differently by now.
 *
 * @param field the field
 * @param before what it said, empty when it was not filled in
 * @param after what it says now, empty when it is not filled in any more
 */
public record ContentChange(RiskField field, String before, String after) {

  /** The material changes from one content to another, in the order of the fields. */
  public static List<ContentChange> between(RiskPointContent before, RiskPointContent after) {
    return Arrays.stream(RiskField.values())
        .filter(ContentHash::isMaterial)
        .filter(field -> !before.get(field).equals(after.get(field)))
        .map(field -> new ContentChange(field, before.get(field), after.get(field)))
        .toList();
  }
}

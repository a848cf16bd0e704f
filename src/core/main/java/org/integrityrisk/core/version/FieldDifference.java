package org.integrityrisk.core.version;

import java.util.Arrays;
import java.util.List;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * A field that two versions of a risk point say differently.
 *
 * @param before what the one says, empty when it is not filled in there
 * @param after what the other says, empty when it is not filled in there
 */
public record FieldDifference(RiskField field, String before, String after) {

  /** From so many characters on a field is prose, whose words are compared; shorter are codes. */
  private static final int PROSE = 500;

  /** The fields that differ, the cycle among them, in their order. */
  public static List<FieldDifference> between(RiskPointContent before, RiskPointContent after) {
    return Arrays.stream(RiskField.values())
        .filter(field -> !before.get(field).equals(after.get(field)))
        .map(field -> new FieldDifference(field, before.get(field), after.get(field)))
        .toList();
  }

  /** Whether the field holds sentences, so that words of it may differ. */
  public boolean isProse() {
    return field == RiskField.TITLE || field != RiskField.POWER && field.maximumLength() > PROSE;
  }
}

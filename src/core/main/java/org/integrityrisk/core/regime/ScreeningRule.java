package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A rule of the screening: a question to the register with its parameters and the colour that it
 * proposes.
 *
 * @param asks what it asks
 * @param days working days, 0 to 366; 0 where it asks for none
 * @param months months, 1 to 120; 0 where it asks for none
 * @param times how often, 1 to 100; 0 where it asks for none
 * @param levels codes of the levels that it looks at; empty for all. Posts and departments have
 *     none
 * @param colour code of the colour that it proposes
 * @param effect what it does by itself
 */
public record ScreeningRule(
    String code,
    LocalizedText name,
    StandingRule asks,
    int days,
    int months,
    int times,
    List<String> levels,
    String colour,
    RuleEffect effect)
    implements Named {

  public ScreeningRule {
    levels = List.copyOf(levels);
  }
}

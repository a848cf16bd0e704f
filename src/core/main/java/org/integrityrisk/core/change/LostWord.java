package org.integrityrisk.core.change;

import java.util.List;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A word in use that a new regime does not know.
 *
 * @param field the field it stands in: of risk points, or of measures and warnings
 * @param code its code
 * @param name what the present regime calls it
 * @param points how many points, measures or warnings use it
 * @param choices the words that may take its place
 * @param mayBeCleared whether the field may be left empty instead
 * @param suggestion code of the choice that is called alike; empty when none is
 */
public record LostWord(
    Coded field,
    String code,
    LocalizedText name,
    int points,
    List<Named> choices,
    boolean mayBeCleared,
    String suggestion) {

  public LostWord {
    choices = List.copyOf(choices);
  }
}

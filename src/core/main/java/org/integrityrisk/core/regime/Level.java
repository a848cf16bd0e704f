package org.integrityrisk.core.regime;

import java.util.Comparator;
import java.util.List;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A risk level (风险等级). Its rank among the levels is {@code order}, never its label.
 *
 * @param order 1 is the most serious
 * @param colour CSS colour {@code #rrggbb}
 */
public record Level(String code, int order, LocalizedText name, String colour, List<String> aliases)
    implements Named {

  /** Sorts the most serious level first. */
  public static final Comparator<Level> MOST_SERIOUS_FIRST = Comparator.comparingInt(Level::order);

  public Level {
    aliases = List.copyOf(aliases);
  }
}

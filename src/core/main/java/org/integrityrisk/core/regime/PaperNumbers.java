package org.integrityrisk.core.regime;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a regime writes the numbers of its papers. Official papers in China carry the sign of the
 * body, the year in brackets and the number; a series without a pattern of its own has year and
 * number only.
 *
 * @param patterns by series; each names {@code {year}} and {@code {number}}
 */
public record PaperNumbers(Map<NumberSeries, String> patterns) {

  private static final String YEAR = "{year}";
  private static final String NUMBER = "{number}";

  /** Year and number as official papers write them (GB/T 9704-2012), without a sign of the body. */
  private static final String PLAIN = "〔{year}〕{number}号";

  private static final int LONGEST = 60;

  public PaperNumbers {
    patterns = Map.copyOf(patterns);
  }

  static PaperNumbers read(Section regime) {
    return regime
        .sectionIfAny("numbers", PaperNumbers::patterns)
        .orElseGet(() -> new PaperNumbers(Map.of()));
  }

  private static PaperNumbers patterns(Section section) {
    Map<NumberSeries, String> patterns = new EnumMap<>(NumberSeries.class);
    Arrays.stream(NumberSeries.values())
        .forEach(series -> pattern(section, series).ifPresent(text -> patterns.put(series, text)));
    return new PaperNumbers(patterns);
  }

  private static Optional<String> pattern(Section section, NumberSeries series) {
    Optional<String> pattern = section.scalar(series.code()).textIfAny();
    pattern
        .filter(text -> !text.contains(YEAR) || !text.contains(NUMBER) || text.length() > LONGEST)
        .ifPresent(
            text -> section.report("regime.bad-number-pattern", series.code(), text, "" + LONGEST));
    return pattern;
  }

  /** The number as it stands on the paper. */
  public String text(NumberSeries series, int year, int number) {
    return patterns
        .getOrDefault(series, PLAIN)
        .replace(YEAR, Integer.toString(year))
        .replace(NUMBER, Integer.toString(number));
  }
}

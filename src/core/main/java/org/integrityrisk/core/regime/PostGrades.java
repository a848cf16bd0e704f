package org.integrityrisk.core.regime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.grading.GradingScheme;

/**
 * How posts are graded A, B, C from their points (岗位风险等级). Rule: number of points, probability,
 * harm and causes are weighed together (Zichuan, education regime).
 *
 * <p>A rule may ask for {@code count}, for the {@code level} of the most serious point and for each
 * factor of the regime, which stands for the most serious answer among the points.
 *
 * @param grades the most serious first
 * @param counts how many is many, the most first
 * @param scheme the rules
 */
public record PostGrades(
    Vocabulary<Level> grades, Vocabulary<PointCount> counts, GradingScheme scheme) {

  /** The question how many points a post has. */
  public static final String COUNT = "count";

  /** The question what the most serious level of its points is. */
  public static final String LEVEL = "level";

  /**
   * What the rules can ask about a post.
   *
   * @param points the answers of each of its points, by input name, the level among them
   */
  public Map<String, String> answersOf(List<Map<String, String>> points, Regime regime) {
    Map<String, String> answers = new HashMap<>();
    counts.stream()
        .filter(count -> points.size() >= count.from())
        .findFirst()
        .ifPresent(count -> answers.put(COUNT, count.code()));
    mostSerious(points, LEVEL, regime.levels()).ifPresent(code -> answers.put(LEVEL, code));
    regime
        .factors()
        .forEach(
            factor ->
                mostSerious(points, factor.code(), factor.values())
                    .ifPresent(code -> answers.put(factor.code(), code)));
    return answers;
  }

  private static Optional<String> mostSerious(
      List<Map<String, String>> points, String question, Vocabulary<? extends Named> words) {
    return words.codes().stream()
        .filter(code -> points.stream().anyMatch(point -> code.equals(point.get(question))))
        .findFirst();
  }
}

package org.integrityrisk.core.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.integrityrisk.core.regime.Regime;

/**
 * What a check needs to know.
 *
 * @param project key of the project
 * @param regime its regime
 * @param scope whose findings are wanted
 * @param left user keys of people who are named somewhere and have left
 * @param today the present day
 * @param now the present moment
 */
public record QualityQuestion(
    String project,
    Regime regime,
    QualityScope scope,
    Set<String> left,
    LocalDate today,
    Instant now) {

  public QualityQuestion {
    left = Set.copyOf(left);
  }
}

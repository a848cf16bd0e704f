package org.integrityrisk.core.change;

import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.review.ReviewFlow;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * A project is to work by another regime, or by another version of its regime.
 *
 * @param project key of the project
 * @param from the regime it works by
 * @param to the regime it is to work by
 * @param words what takes the place of words that the new regime does not know
 * @param reExamine whether points in force are re-examined when the new chain has steps that they
 *     have not passed
 */
public record RegimeChange(
    String project, Regime from, Regime to, WordMap words, boolean reExamine) {

  /** Whether the issues of the project have to move to another workflow. */
  public boolean isToAnotherFlow() {
    return !ReviewFlow.of(from).isLike(ReviewFlow.of(to));
  }

  /** What a point says, in the words of the new regime. */
  RiskPointContent inNewWords(RiskPointContent content) {
    return words.in(content, new FieldWords(to));
  }

  PlaceInChain places() {
    return new PlaceInChain(reExamine);
  }

  /** Of these steps those that mean the same in both regimes: same kind, same holder. */
  Set<String> alike(Set<String> steps) {
    return steps.stream().filter(this::isAlike).collect(Collectors.toUnmodifiableSet());
  }

  private boolean isAlike(String step) {
    return from.step(step)
        .flatMap(old -> to.step(step).filter(now -> isAlike(old, now)))
        .isPresent();
  }

  private static boolean isAlike(ReviewStep one, ReviewStep other) {
    return one.kind() == other.kind() && one.holder() == other.holder();
  }
}

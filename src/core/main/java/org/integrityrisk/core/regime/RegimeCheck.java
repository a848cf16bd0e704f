package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.text.Problem;

/** One rule about a regime as a whole. The rules there are stand in {@link #ALL}. */
@FunctionalInterface
interface RegimeCheck {

  List<RegimeCheck> ALL =
      List.of(
          new RanksAreKnown(),
          new FactorsCanBeAsked(),
          new GradingDecidesAll(),
          new StepsAreAlike(),
          new EveryScopeIsReviewed(),
          new EveryChainCanBePassed(),
          new PublicityIsDescribed(),
          new ReviewDaysAreUsed(),
          new EveryLevelIsSupervised());

  /** What breaks the rule, each with its path in the file; empty when nothing does. */
  List<Problem> problemsOf(Regime regime);
}

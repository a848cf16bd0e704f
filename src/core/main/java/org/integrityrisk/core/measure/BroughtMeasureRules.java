package org.integrityrisk.core.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.Problem;

/**
 * What a measure must be that an import brings in: as one that is planned here, but one in force
 * may have been due long ago. Where the regime wants measures reviewed or filed, none comes in
 * force past that.
 *
 * @param regime the regime of the project
 * @param people whom the host knows
 * @param today the day of the import
 */
public record BroughtMeasureRules(Regime regime, People people, LocalDate today) {

  /**
   * Everything that is wrong with it.
   *
   * @param scope code of the scope of its point
   * @param level code of the level of its point
   */
  public List<Problem> check(BroughtMeasure measure, String scope, String level) {
    LocalDate due = measure.content().due();
    LocalDate notPast = measure.inForce() && due.isBefore(today) ? due : today;
    List<Problem> problems =
        new ArrayList<>(new MeasureRules(regime, people, notPast).check(measure.content()));
    boolean filed =
        regime.routine().measureFiling().stream().anyMatch(rule -> rule.isFor(scope, level));
    Problem.of("adoption.measure-needs-filing")
        .when(measure.inForce() && filed)
        .ifPresent(problems::add);
    return problems;
  }

  /** The measure with the key of the responsible one; only of one that is right. */
  public BroughtMeasure complete(BroughtMeasure measure) {
    MeasureRules rules = new MeasureRules(regime, people, today);
    return new BroughtMeasure(rules.complete(measure.content()), measure.inForce());
  }
}

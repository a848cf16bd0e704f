package org.integrityrisk.core.rectification;

import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.FindingSeverity;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.warning.IssueWarning;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningInput;

/**
 * Issues the early warning that the regime lets go with a serious finding.
 *
 * <p>Codes of problems, all starting {@code rectification.}: {@code no-warning-for-severity},
 * {@code warned-already}.
 */
public final class WarnOfRectification {

  private final LoadRectification loading;
  private final Rectifications rectifications;
  private final LoadPoint points;
  private final IssueWarning warnings;

  public WarnOfRectification(
      LoadRectification loading,
      Rectifications rectifications,
      LoadPoint points,
      IssueWarning warnings) {
    this.loading = loading;
    this.rectifications = rectifications;
    this.points = points;
    this.warnings = warnings;
  }

  /** The colour of the warning that may go with it; empty when none may, or one did. */
  public Optional<String> colourFor(Rectification one) {
    return one.warning().isEmpty() ? colour(points.regimeOf(one.project()), one) : Optional.empty();
  }

  /**
   * Issues the warning.
   *
   * @param source code of the regime's source of warnings; the first one when empty
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT
   */
  public Rectification warn(String user, String id, String source) {
    Rectification one = loading.find(user, id);
    Regime regime = points.regimeOf(one.project());
    String colour =
        colour(regime, one)
            .orElseThrow(
                () ->
                    DomainException.conflict(Problem.of("rectification.no-warning-for-severity")));
    if (!one.warning().isEmpty()) {
      throw DomainException.conflict(Problem.of("rectification.warned-already", one.warning()));
    }
    Warning warning = warnings.issue(user, one.point(), input(regime, one, colour, source));
    Rectification warned = one.warnedBy(warning.key());
    if (!rectifications.change(warned, one.state())) {
      throw Refusals.outOfTurn(id, one.state().code());
    }
    return warned;
  }

  private static Optional<String> colour(Regime regime, Rectification one) {
    return regime
        .rectification()
        .flatMap(rules -> rules.severities().find(one.content().severity()))
        .flatMap(FindingSeverity::warning);
  }

  private static WarningInput input(
      Regime regime, Rectification one, String colour, String source) {
    return new WarningInput(
        colour,
        one.content().number() + " " + one.content().finding(),
        one.content().responsible(),
        Optional.empty(),
        source.isBlank() ? regime.warnings().sources().codes().get(0) : source);
  }
}

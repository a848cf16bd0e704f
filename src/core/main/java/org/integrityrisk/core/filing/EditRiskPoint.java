package org.integrityrisk.core.filing;

import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.OneAfterAnother;
import org.integrityrisk.core.risk.PointVersion;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * The filer, whoever was given the point to prepare, or the office of the leading group corrects a
 * point that is not under review.
 */
public final class EditRiskPoint {

  private final LoadPoint loadPoint;
  private final CheckFiling filing;
  private final RiskPoints points;
  private final RecordEdit recordEdit;
  private final OneAfterAnother turns;

  public EditRiskPoint(
      LoadPoint loadPoint,
      CheckFiling filing,
      RiskPoints points,
      RecordEdit recordEdit,
      OneAfterAnother turns) {
    this.loadPoint = loadPoint;
    this.filing = filing;
    this.points = points;
    this.recordEdit = recordEdit;
    this.turns = turns;
  }

  /**
   * Changes what the point says, whatever it says by now.
   *
   * @return as {@link #edit(String, String, Optional, Map)}
   */
  public RiskPoint edit(String user, String key, Map<RiskField, String> changes) {
    return edit(user, key, Optional.empty(), changes);
  }

  /**
   * Changes what the point says; a field that is not among the changes stays as it is.
   *
   * @param seen the {@link PointVersion} that the user has before them; empty when nothing is to be
   *     compared
   * @param changes what fields are to say; empty text empties a field
   * @return the point as it stands then
   * @throws DomainException NOT_FOUND, FORBIDDEN, CONFLICT while it is under review or at an end or
   *     when it says something else by now, INVALID with every problem
   */
  public RiskPoint edit(
      String user, String key, Optional<String> seen, Map<RiskField, String> changes) {
    return turns.on(key, () -> editNow(user, key, seen, changes));
  }

  private RiskPoint editNow(
      String user, String key, Optional<String> seen, Map<RiskField, String> changes) {
    // load
    LoadedPoint loaded = loadPoint.forUser(user, key);
    // check rights
    checkMayEdit(loaded);
    checkIsAsSeen(loaded.point(), seen);
    // validate
    FilingRules rules = filing.rules(loaded.regime(), loaded.register());
    RiskPointContent complete = rules.complete(loaded.point().content().with(changes));
    Problems problems = new Problems();
    problems.addAll(rules.problems(complete));
    problems.throwIfAny();
    // act
    points.replaceContent(key, complete, user);
    RiskPoint changed = points.find(key).orElseThrow(() -> Refusals.notFound(key));
    // audit, publish
    return recordEdit.record(loaded.with(changed), loaded.point().content());
  }

  /** Whether the actor may change what the point says now. */
  public static boolean mayEdit(LoadedPoint loaded) {
    return RiskState.isEditable(loaded.point().state()) && isEntitled(loaded);
  }

  private static void checkMayEdit(LoadedPoint loaded) {
    if (!isEntitled(loaded)) {
      throw Refusals.forbidden(loaded.point().key());
    }
    if (!RiskState.isEditable(loaded.point().state())) {
      throw Refusals.outOfTurn(loaded.point().key(), loaded.point().state());
    }
  }

  private static void checkIsAsSeen(RiskPoint point, Optional<String> seen) {
    String present = PointVersion.of(point.content());
    if (seen.filter(version -> !version.equals(present)).isPresent()) {
      throw DomainException.conflict(Problem.of("risk.changed-meanwhile", point.key()));
    }
  }

  private static boolean isEntitled(LoadedPoint loaded) {
    return loaded.point().isPreparedBy(loaded.actor().key())
        || loaded.rights().correctsDraftsOf(loaded.point().content().unit());
  }
}

package org.integrityrisk.core.filing;

import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
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

  public EditRiskPoint(
      LoadPoint loadPoint, CheckFiling filing, RiskPoints points, RecordEdit recordEdit) {
    this.loadPoint = loadPoint;
    this.filing = filing;
    this.points = points;
    this.recordEdit = recordEdit;
  }

  /**
   * Changes what the point says; a field that is not among the changes stays as it is.
   *
   * @param changes what fields are to say; empty text empties a field
   * @return the point as it stands then
   * @throws DomainException NOT_FOUND, FORBIDDEN, CONFLICT while it is under review or at an end,
   *     INVALID with every problem
   */
  public RiskPoint edit(String user, String key, Map<RiskField, String> changes) {
    // load
    LoadedPoint loaded = loadPoint.forUser(user, key);
    // check rights
    checkMayEdit(loaded);
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

  private static boolean isEntitled(LoadedPoint loaded) {
    return loaded.point().isPreparedBy(loaded.actor().key())
        || loaded.rights().correctsDraftsOf(loaded.point().content().unit());
  }
}

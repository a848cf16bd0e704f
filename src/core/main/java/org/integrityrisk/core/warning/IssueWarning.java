package org.integrityrisk.core.warning;

import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;

/**
 * Warns the one who is responsible for a risk point, with a numbered notice that goes to that
 * person and to the superior. Where the issuer names no deadline, the regime's number of working
 * days for the colour counts from today; where the issuer names no colour, the regime's for the
 * source.
 */
public final class IssueWarning {

  private final LoadPoint points;
  private final PrepareWarning preparation;
  private final PutOutWarning notice;

  public IssueWarning(LoadPoint points, PrepareWarning preparation, PutOutWarning notice) {
    this.points = points;
    this.preparation = preparation;
    this.notice = notice;
  }

  /**
   * Issues a warning.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the point is neither in
   *     force nor re-examined
   */
  public Warning issue(String user, String pointKey, WarningInput input) {
    // load
    LoadedPoint loaded = points.forUser(user, pointKey);
    // validate
    PrepareWarning.Prepared prepared = preparation.prepare(loaded, input);
    // check rights
    checkRight(loaded);
    // act
    String number = notice.number(loaded.regime(), loaded.point().project());
    Warning warning = notice.put(loaded, prepared, number, user);
    // audit, publish
    notice.tell(warning, loaded, user);
    return warning;
  }

  /** Whether the actor may issue warnings on the point now. */
  public static boolean mayIssue(LoadedPoint loaded) {
    return canBeWarnedOf(loaded) && hasRight(loaded);
  }

  /** Whether the actor may issue warnings on the point when it can be warned of. */
  public static boolean hasRight(LoadedPoint loaded) {
    return new WarningOffices(loaded).mayIssue();
  }

  /** The offices that issue warnings on the point. */
  public static List<Office> issuersOn(LoadedPoint loaded) {
    return new WarningOffices(loaded).issuers();
  }

  /**
   * Checks that the actor may issue warnings on the point now.
   *
   * @throws DomainException FORBIDDEN, or CONFLICT when the point is neither in force nor
   *     re-examined
   */
  public static void checkRight(LoadedPoint loaded) {
    if (!hasRight(loaded)) {
      throw Refusals.forbidden(loaded.point().key());
    }
    if (!canBeWarnedOf(loaded)) {
      throw Refusals.outOfTurn(loaded.point().key(), loaded.point().state());
    }
  }

  /** Whether there can be warnings on the point now, whoever issues them. */
  public static boolean canBeWarnedOf(LoadedPoint loaded) {
    String state = loaded.point().state();
    return state.equals(RiskState.IN_FORCE) || state.equals(RiskState.RE_EXAMINATION);
  }
}

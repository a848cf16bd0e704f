package org.integrityrisk.core.warning;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;

/**
 * Warns the one who is responsible for a risk point, with a numbered notice that goes to that
 * person and to the superior. Where the issuer names no deadline, the regime's number of working
 * days for the colour counts from today; where the issuer names no colour, the regime's for the
 * source.
 *
 * <p>The number is drawn in the transaction in which the journal learns of the warning, so that no
 * crash leaves a number out. Where the host refuses the warning for good, the number stays unused:
 * another notice may have the next one by then; the audit trail has an entry under that number.
 */
public final class IssueWarning {

  private final LoadPoint points;
  private final PrepareWarning preparation;
  private final PutOutWarning notice;
  private final Warnings warnings;
  private final Together together;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public IssueWarning(
      LoadPoint points,
      PrepareWarning preparation,
      PutOutWarning notice,
      Warnings warnings,
      Together together,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.points = points;
    this.preparation = preparation;
    this.notice = notice;
    this.warnings = warnings;
    this.together = together;
    this.runner = runner;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Issues a warning.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the point is neither in
   *     force nor re-examined
   */
  public Warning issue(String user, String pointKey, WarningInput input) {
    return issue(user, pointKey, input, StayingAway.NOBODY);
  }

  /**
   * Issues a warning on a point from which some must stay away. Where all issuing offices of a unit
   * must, somebody does it in their place, and the caller has checked who. On points of other units
   * that person has no other rights than before.
   *
   * @throws DomainException as {@link #issue(String, String, WarningInput)}
   */
  public Warning issue(String user, String pointKey, WarningInput input, StayingAway away) {
    // load
    LoadedPoint loaded = points.forUser(user, pointKey);
    // validate
    PrepareWarning.Prepared prepared = preparation.prepare(loaded, input);
    // check rights
    if (loaded.point().content().unit().equals(away.unit())) {
      checkState(loaded);
    } else {
      checkRight(loaded);
    }
    // act, audit, publish
    Intent intent = together.keep(() -> begun(loaded, prepared, user, away));
    return carriedOut(intent, loaded);
  }

  private Intent begun(
      LoadedPoint loaded, PrepareWarning.Prepared prepared, String user, StayingAway away) {
    Set<String> recused =
        new WarningOffices(loaded)
            .everybodyWhoMayJudge().stream()
                .filter(away.interested())
                .collect(Collectors.toUnmodifiableSet());
    String number = notice.number(loaded.regime(), loaded.point().project());
    Intent intent =
        new DecidedWarning(loaded.point().key(), prepared, number, recused)
            .asIntent(ids.next(), user, clock.instant());
    runner.begin(intent);
    return intent;
  }

  /**
   * What the host refuses the issuer is told of, and is not tried again behind the issuer's back.
   */
  private Warning carriedOut(Intent intent, LoadedPoint loaded) {
    try {
      String key = runner.finish(intent).get(DecidedWarning.ISSUE);
      return warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    } catch (DomainException refused) {
      String number = DecidedWarning.of(intent).number();
      if (notice.out(loaded, number).isEmpty()) {
        String why = refused.problems().get(0).code();
        notice.leaveOut(number, loaded.point().key(), intent.actor(), why);
        runner.dismiss(intent);
      }
      throw refused;
    }
  }

  /** Whether the actor may issue warnings on the point now. */
  public static boolean mayIssue(LoadedPoint loaded) {
    return canBeWarnedOf(loaded) && hasRight(loaded);
  }

  /** Whether the actor may issue warnings on the point when it can be warned of. */
  public static boolean hasRight(LoadedPoint loaded) {
    return new WarningOffices(loaded).mayIssue();
  }

  /** Everybody who issues warnings on points of a unit, by the regime. */
  public static List<String> issuersIn(Regime regime, OrganisationRegister register, String unit) {
    return WarningOffices.issuersIn(regime, register, unit);
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
    checkState(loaded);
  }

  private static void checkState(LoadedPoint loaded) {
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

package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.register.RegisterPoint;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.RiskState;

/**
 * A point as a page of the register shows it.
 *
 * @param answerer who answers for it, null while it has no level
 * @param awaiting whom it waits for, null when it waits for nobody
 * @param due last day to act at the present step of its review, null when there is none
 * @param returns how often it was returned for redo
 * @param staleApprovals how many approvals of the present round were given on another content
 * @param flagged whether it is to be re-examined, because a basis of its power has changed
 * @param measureGap whether it is in force at the most serious level without a measure in force
 */
public record RegisterPointView(
    String key,
    String title,
    Optional<LevelName> level,
    Optional<CodeName> type,
    Optional<CodeName> category,
    Optional<CodeName> kind,
    Optional<CodeName> scope,
    List<CodeName> threeMajors,
    CodeName status,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    Optional<CodeName> post,
    Optional<HolderName> answerer,
    Optional<HolderName> awaiting,
    Optional<LocalDate> due,
    int returns,
    int staleApprovals,
    boolean flagged,
    Optional<LocalDate> nextCheck,
    int measures,
    boolean measureGap,
    int warnings,
    Instant updated) {

  /** The point with the names of its codes. */
  public static RegisterPointView of(RegisterPoint point, Names names) {
    Regime regime = names.regime();
    return new RegisterPointView(
        point.key(),
        point.title(),
        names.level(point.level()),
        names.of(regime.types(), point.type()),
        names.of(regime.categories(), point.category()),
        names.of(regime.kinds(), point.kind()),
        names.of(regime.scopes(), point.scope()),
        names.majors(point.threeMajors()),
        names.state(point.state()),
        names.unit(point.unit()),
        names.department(point.department()),
        names.post(point.post()),
        names.holder(point.answererRole(), point.answerer()),
        names.awaiting(point.awaiting()),
        point.due(),
        point.returns(),
        point.staleApprovals(),
        point.flagged(),
        point.nextCheck(),
        point.measures(),
        isGap(point, regime),
        point.warnings(),
        point.updated());
  }

  private static boolean isGap(RegisterPoint point, Regime regime) {
    return point.state().equals(RiskState.IN_FORCE)
        && point.measuresInForce() == 0
        && point.level().equals(regime.gravestLevel().code());
  }
}

package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problems;

/**
 * The office of the leading group or the discipline office warns the one who is responsible for a
 * risk point. Where the issuer names no deadline, the regime's number of working days for the
 * colour counts from today.
 */
public final class IssueWarning {

  private final LoadPoint points;
  private final Warnings warnings;
  private final People people;
  private final WorkingDays workingDays;
  private final Audit audit;
  private final WarningProjection projection;
  private final Clock clock;

  public IssueWarning(
      LoadPoint points,
      Warnings warnings,
      People people,
      WorkingDays workingDays,
      Audit audit,
      WarningProjection projection,
      Clock clock) {
    this.points = points;
    this.warnings = warnings;
    this.people = people;
    this.workingDays = workingDays;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
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
    Problems problems = new Problems();
    LocalDate today = LocalDate.now(clock);
    problems.addAll(new WarningRules(loaded.regime(), people, today).check(input));
    problems.throwIfAny();
    // check rights
    checkRight(loaded);
    // act
    WarningContent content = content(loaded.regime(), input, today);
    Warning warning = warnings.create(loaded.point().project(), pointKey, content, user);
    // audit
    audit.write(user, "warning.issue", warning.key(), Map.of(), described(warning));
    // publish
    projection.put(warning);
    return warning;
  }

  /** Whether the actor may issue warnings on the point now. */
  public static boolean mayIssue(LoadedPoint loaded) {
    return canBeWarnedOf(loaded) && isEntitled(loaded);
  }

  private static void checkRight(LoadedPoint loaded) {
    if (!isEntitled(loaded)) {
      throw Refusals.forbidden(loaded.point().key());
    }
    if (!canBeWarnedOf(loaded)) {
      throw Refusals.outOfTurn(loaded.point().key(), loaded.point().state());
    }
  }

  private static boolean isEntitled(LoadedPoint loaded) {
    return loaded.rights().watchesOver(loaded.point().content().unit());
  }

  private static boolean canBeWarnedOf(LoadedPoint loaded) {
    String state = loaded.point().state();
    return state.equals(RiskState.IN_FORCE) || state.equals(RiskState.RE_EXAMINATION);
  }

  private WarningContent content(Regime regime, WarningInput input, LocalDate today) {
    int days = regime.warnings().deadlineDays(input.colour());
    return new WarningContent(
        input.colour(),
        input.reason().strip(),
        people.keyOf(input.responsible()).orElseThrow(),
        input.deadline().orElseGet(() -> workingDays.after(today, days)),
        input.source());
  }

  private static Map<String, String> described(Warning warning) {
    WarningContent content = warning.content();
    return Map.of(
        "point", warning.point(),
        "colour", content.colour(),
        "reason", content.reason(),
        "responsible", content.responsible(),
        "deadline", content.deadline().toString(),
        "source", content.source());
  }
}

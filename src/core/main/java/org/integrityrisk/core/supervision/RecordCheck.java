package org.integrityrisk.core.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records a check of a risk point in force, made by somebody with a part in its supervision, by the
 * department's own leaders, or by the offices.
 *
 * <p>Codes of problems, all starting {@code check.}: {@code unknown-kind}, {@code date-in-future},
 * {@code findings-required}, {@code findings-too-long}.
 */
public final class RecordCheck {

  private static final int LONGEST_FINDINGS = 5000;

  private final LoadPoint points;
  private final Checks checks;
  private final Audit audit;
  private final Projection projection;
  private final Ids ids;
  private final Clock clock;

  public RecordCheck(
      LoadPoint points, Checks checks, Audit audit, Projection projection, Ids ids, Clock clock) {
    this.points = points;
    this.checks = checks;
    this.audit = audit;
    this.projection = projection;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records a check.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the point is not in
   *     force
   */
  public Check record(String user, String pointKey, CheckInput input) {
    // load
    LoadedPoint loaded = points.forUser(user, pointKey);
    // validate
    validate(loaded, input);
    // check rights
    checkRight(loaded);
    // act
    Check check = check(loaded, input);
    checks.append(check);
    // audit
    audit.write(user, "risk-point.check", pointKey, Map.of(), described(check));
    // publish
    projection.refresh(loaded.point());
    return check;
  }

  /** Whether the actor may record checks of the point now. */
  public static boolean mayRecord(LoadedPoint loaded) {
    return loaded.point().state().equals(RiskState.IN_FORCE) && isEntitled(loaded);
  }

  private static void checkRight(LoadedPoint loaded) {
    if (!isEntitled(loaded)) {
      throw Refusals.forbidden(loaded.point().key());
    }
    if (!loaded.point().state().equals(RiskState.IN_FORCE)) {
      throw Refusals.outOfTurn(loaded.point().key(), loaded.point().state());
    }
  }

  /** Whether the actor checks the point, once it is in force. */
  public static boolean isEntitled(LoadedPoint loaded) {
    RiskPoint point = loaded.point();
    String department = point.content().department();
    return loaded.rights().checksIn(point.content().unit())
        || loaded.rights().leads(department)
        || SupervisionPlan.of(loaded)
            .filter(plan -> plan.includes(loaded.actor().key()))
            .isPresent();
  }

  private void validate(LoadedPoint loaded, CheckInput input) {
    Problems problems = new Problems();
    if (!loaded.regime().supervision().checks().has(input.kind())) {
      problems.add(Problem.of("check.unknown-kind", input.kind()).at("kind"));
    }
    if (input.date().isAfter(LocalDate.now(clock))) {
      problems.add(Problem.of("check.date-in-future").at("date"));
    }
    if (input.result() == CheckResult.FINDING && input.findings().isBlank()) {
      problems.add(Problem.of("check.findings-required").at("findings"));
    }
    if (input.findings().length() > LONGEST_FINDINGS) {
      problems.add(
          Problem.of("check.findings-too-long", Integer.toString(LONGEST_FINDINGS)).at("findings"));
    }
    problems.throwIfAny();
  }

  private Check check(LoadedPoint loaded, CheckInput input) {
    return new Check(
        ids.next(),
        loaded.point().id(),
        input.kind(),
        input.date(),
        input.result(),
        input.findings().strip(),
        loaded.actor().key(),
        loaded.actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Map<String, String> described(Check check) {
    return Map.of(
        "kind", check.kind(),
        "date", check.date().toString(),
        "result", check.result().code(),
        "findings", check.findings());
  }
}

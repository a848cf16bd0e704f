package org.integrityrisk.app.store.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureContent;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.register.ReviewTrace;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.supervision.Duty;
import org.integrityrisk.core.supervision.NextCheck;
import org.integrityrisk.core.supervision.PlannedCheck;
import org.integrityrisk.core.warning.Standing;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningContent;
import org.integrityrisk.core.warning.WarningHandling;
import org.integrityrisk.core.warning.WarningReason;
import org.integrityrisk.core.warning.WarningRule;
import org.integrityrisk.core.warning.WarningState;

/** Rows to try the register with. */
final class Rows {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private Rows() {}

  static PointRow draft(int number, String filer) {
    return point(
        number, "1", RiskState.DRAFT, Awaiting.person("filer", filer, ""), Optional.empty());
  }

  static PointRow inForce(int number, String level, LocalDate nextCheck) {
    return point(number, level, RiskState.IN_FORCE, Awaiting.NOBODY, Optional.of(nextCheck));
  }

  /** A point in force that says this as well. */
  static PointRow saying(int number, Map<RiskField, String> more) {
    PointRow row = inForce(number, "2", TODAY);
    Map<RiskField, String> fields = new HashMap<>(row.content().values());
    fields.putAll(more);
    return with(row, new RiskPointContent(fields), row.review(), row.checks());
  }

  /** A point in force that needs these checks. */
  static PointRow needing(int number, PlannedCheck... checks) {
    PointRow row = inForce(number, "1", TODAY);
    return with(row, row.content(), row.review(), List.of(checks));
  }

  /** A point in force that says something else than what was approved. */
  static PointRow changedSinceReview(int number) {
    PointRow row = inForce(number, "2", TODAY);
    ReviewTrace stale = new ReviewTrace(0, 1, Optional.empty(), Set.of(), Set.of());
    return with(row, row.content(), stale, row.checks());
  }

  private static PointRow with(
      PointRow row, RiskPointContent content, ReviewTrace review, List<PlannedCheck> checks) {
    return new PointRow(
        row.id(),
        row.key(),
        row.project(),
        content,
        row.level(),
        row.state(),
        row.returned(),
        row.filer(),
        row.awaiting(),
        review,
        row.answererRole(),
        row.answerer(),
        row.flaggedSince(),
        checks,
        row.stateSince(),
        row.updated());
  }

  /** A draft that was sent back. */
  static PointRow returned(int number, String filer) {
    Awaiting awaiting = Awaiting.person("filer", filer, "");
    return point(number, "1", RiskState.DRAFT, true, awaiting, Optional.empty(), Optional.empty());
  }

  static PointRow flagged(int number, String state) {
    return point(number, "1", state, false, Awaiting.NOBODY, Optional.of(NOW), Optional.empty());
  }

  static PointRow point(
      int number, String level, String state, Awaiting awaiting, Optional<LocalDate> nextCheck) {
    return point(number, level, state, false, awaiting, Optional.empty(), nextCheck);
  }

  private static PointRow point(
      int number,
      String level,
      String state,
      boolean returned,
      Awaiting awaiting,
      Optional<Instant> flaggedSince,
      Optional<LocalDate> nextCheck) {
    return new PointRow(
        Integer.toString(10_000 + number),
        key(number),
        "RISK",
        content(number),
        level,
        state,
        returned,
        "anna",
        awaiting,
        new ReviewTrace(1, 0, due(state), Set.of("anna", "a_b"), Set.of("eve", "a%")),
        "main-leader",
        level.equals("1") ? "leader" : "",
        flaggedSince,
        nextCheck.map(due -> List.of(check("unannounced", due))).orElse(List.of()),
        NOW,
        NOW);
  }

  /** A monthly check that the leader makes and the inspector assists in. */
  static PlannedCheck check(String kind, LocalDate due) {
    return check(kind, due, new Duty(HolderRole.MAIN_LEADER, List.of("leader")));
  }

  /** A monthly check that the inspector assists in. */
  static PlannedCheck check(String kind, LocalDate due, Duty maker) {
    Set<String> people = new HashSet<>(maker.people());
    people.add("inspector");
    return new PlannedCheck(new NextCheck(kind, due, due.minusMonths(1), 1, true), maker, people);
  }

  static String key(int number) {
    return "RISK-" + number;
  }

  private static RiskPointContent content(int number) {
    return new RiskPointContent(
        Map.of(
            RiskField.TITLE, "风险点 " + number,
            RiskField.CONTENT, "Gives 100% discount_to friends!",
            RiskField.TYPE, number % 2 == 0 ? "duty" : "moral",
            RiskField.CATEGORY, "licensing",
            RiskField.KIND, "integrity",
            RiskField.SCOPE, "post",
            RiskField.UNIT, number % 3 == 0 ? "branch" : "bureau",
            RiskField.DEPARTMENT, "licensing",
            RiskField.POST, "clerk"));
  }

  static ControlMeasure measure(int number, MeasureState state, String... points) {
    return new ControlMeasure(
        Integer.toString(20_000 + number),
        "RISK-" + (20_000 + number),
        "RISK",
        new MeasureContent("preventive", "Two people decide", "bob", TODAY.plusDays(number)),
        state,
        Set.of(points),
        NOW);
  }

  static Warning warning(int number, String point, WarningState state, LocalDate deadline) {
    return new Warning(
        Integer.toString(30_000 + number),
        "RISK-" + (30_000 + number),
        "RISK",
        point,
        new WarningContent(number % 2 == 0 ? "red" : "green", "Late", "bob", deadline, "tip"),
        state,
        WarningHandling.NONE,
        standing(number),
        "inspector",
        NOW,
        NOW);
  }

  private static Standing standing(int number) {
    return new Standing(
        "〔2026〕" + number + "号",
        TODAY,
        number % 2,
        0,
        false,
        Standing.Receipt.awaited("dan"),
        Set.of(),
        Set.of(),
        new WarningReason(WarningRule.CHOSEN, "market-regulator", "1", Map.of("to", "red")),
        Standing.Turn.from(TODAY));
  }

  private static Optional<LocalDate> due(String state) {
    return RiskState.isUnderReview(state) ? Optional.of(TODAY.plusDays(2)) : Optional.empty();
  }
}

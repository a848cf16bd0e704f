package org.integrityrisk.core.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.rectification.IssueRectification;
import org.integrityrisk.core.rectification.RectificationInput;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records what a check of several points found. Each point that was looked at gets a check of its
 * own; each finding with a severity becomes a rectification.
 *
 * <p>Codes of problems: those of {@link RecordRules}, and {@code inspection.changed-meanwhile}.
 */
public final class RecordRound {

  private final LoadRound loading;
  private final CheckRounds rounds;
  private final CheckedPoints checked;
  private final RiskPoints points;
  private final LoadPoint loadPoint;
  private final IssueRectification rectification;
  private final RoundTasks tasks;
  private final People people;
  private final Audit audit;
  private final Projection projection;
  private final Together together;
  private final Clock clock;

  public RecordRound(
      LoadRound loading,
      CheckRounds rounds,
      CheckedPoints checked,
      RiskPoints points,
      LoadPoint loadPoint,
      IssueRectification rectification,
      RoundTasks tasks,
      People people,
      Audit audit,
      Projection projection,
      Together together,
      Clock clock) {
    this.loading = loading;
    this.rounds = rounds;
    this.checked = checked;
    this.points = points;
    this.loadPoint = loadPoint;
    this.rectification = rectification;
    this.tasks = tasks;
    this.people = people;
    this.audit = audit;
    this.projection = projection;
    this.together = together;
    this.clock = clock;
  }

  /**
   * Records a check.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when it was recorded or
   *     dropped already
   */
  public CheckRound record(String user, String id, RecordInput input) {
    // load
    CheckRound round = loading.find(user, id);
    RoundAccess access = loading.access(user, round.project());
    // check rights
    checkRight(round, access);
    // validate
    Problems problems = new Problems();
    problems.addAll(
        new RecordRules(round, access.regime(), people, LocalDate.now(clock)).check(input));
    problems.throwIfAny();
    List<Pending> pending = pending(user, round, input);
    pending.forEach(
        one -> problems.addAll(rectification.problemsOf(one.point(), one.rectification())));
    problems.throwIfAny();
    // act
    CheckRound made = round.recorded(recordOf(round, access, input));
    return together.keep(() -> recorded(user, made, access, pending));
  }

  /** With the papers for what was found: a record without them would be forgotten. */
  private CheckRound recorded(
      String user, CheckRound made, RoundAccess access, List<Pending> pending) {
    keep(made, access);
    tasks.follow(made);
    // audit
    audit.write(user, "check-round.record", made.id(), Map.of(), described(made));
    // publish
    pending.forEach(one -> rectification.issue(one.point(), one.rectification()));
    return made;
  }

  /** A finding that will become a rectification. */
  private record Pending(LoadedPoint point, RectificationInput rectification) {}

  private List<Pending> pending(String user, CheckRound round, RecordInput input) {
    List<Pending> pending = new ArrayList<>();
    for (PointResult result : input.results()) {
      if (result.isFinding() && !result.severity().isEmpty()) {
        points
            .find(result.point())
            .ifPresent(point -> pending.add(pending(user, round, point, result)));
      }
    }
    return pending;
  }

  private Pending pending(String user, CheckRound round, RiskPoint point, PointResult result) {
    RectificationInput input =
        new RectificationInput(
            result.severity(),
            result.findings(),
            result.demand(),
            result.responsible(),
            round.id() + "/" + point.key());
    return new Pending(loadPoint.surround(user, point), input);
  }

  private static void checkRight(CheckRound round, RoundAccess access) {
    if (!access.mayRecord(round)) {
      throw Refusals.forbidden(round.id());
    }
    if (round.state() != RoundState.PLANNED) {
      throw Refusals.outOfTurn(round.id(), round.state().code());
    }
  }

  private RoundRecord recordOf(CheckRound round, RoundAccess access, RecordInput input) {
    List<PointResult> results = new ArrayList<>(input.results());
    Set<String> named = results.stream().map(PointResult::point).collect(Collectors.toSet());
    input.tallies().pointsVisited().stream()
        .filter(point -> !named.contains(point))
        .forEach(point -> results.add(PointResult.ok(point)));
    return new RoundRecord(
        input.held(),
        input.summary().strip(),
        results,
        input.tallies(),
        coverage(round, access, results),
        access.actor().key(),
        access.actor().name(),
        now());
  }

  private Coverage coverage(CheckRound round, RoundAccess access, List<PointResult> results) {
    Set<String> seen = results.stream().map(PointResult::point).collect(Collectors.toSet());
    Set<String> serious =
        checked.inForce(round.project(), round.points()).stream()
            .filter(point -> point.isMostSerious(access.regime()))
            .map(CheckedPoint::key)
            .collect(Collectors.toSet());
    Set<String> covered = new HashSet<>(serious);
    covered.retainAll(seen);
    return new Coverage(covered.size(), serious.size());
  }

  private void keep(CheckRound made, RoundAccess access) {
    Map<String, CheckedPoint> known =
        checked.inForce(made.project(), made.points()).stream()
            .collect(Collectors.toMap(CheckedPoint::key, Function.identity()));
    List<Check> checks =
        made.record().stream()
            .flatMap(record -> record.results().stream())
            .filter(result -> known.containsKey(result.point()))
            .map(result -> check(made, known.get(result.point()), result, access))
            .toList();
    if (!rounds.record(made, checks)) {
      throw DomainException.conflict(Problem.of("inspection.changed-meanwhile"));
    }
    checks.forEach(check -> points.findById(check.pointId()).ifPresent(projection::refresh));
  }

  private Check check(CheckRound made, CheckedPoint point, PointResult result, RoundAccess access) {
    return new Check(
        made.id() + "/" + point.key(),
        point.id(),
        made.kind(),
        made.record().orElseThrow().held(),
        result.result(),
        result.findings().strip(),
        access.actor().key(),
        access.actor().name(),
        now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Map<String, String> described(CheckRound made) {
    RoundRecord record = made.record().orElseThrow();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kind", made.kind());
    values.put("held", record.held().toString());
    values.put("points", Integer.toString(record.results().size()));
    values.put(
        "findings",
        record.results().stream()
            .filter(result -> result.result() == CheckResult.FINDING)
            .map(result -> result.point() + ": " + result.findings())
            .collect(Collectors.joining("; ")));
    return values;
  }
}

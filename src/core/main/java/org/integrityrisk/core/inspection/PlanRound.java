package org.integrityrisk.core.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.CheckSort;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Plans a check of several points: named ones, all of a choice, or some of it drawn by lot, the
 * draw being kept.
 *
 * <p>Codes of problems, all starting {@code inspection.}: {@code unknown-kind}, {@code
 * title-required}, {@code too-long}, {@code unknown-unit}, {@code due-before-from}, {@code
 * unknown-person}, {@code unknown-point}, {@code kind-not-for-point}, {@code too-many-points},
 * {@code nothing-to-draw-from}, {@code too-few-to-draw}, {@code points-required}, {@code by-lot}.
 */
public final class PlanRound {

  /** So many points can be drawn from, and a tenth of them checked at once. */
  static final int LARGEST_POPULATION = 5000;

  static final int MOST_POINTS = 500;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SEED = 100;

  private final LoadRound loading;
  private final CheckedPoints points;
  private final CheckRounds rounds;
  private final People people;
  private final Seeds seeds;
  private final RoundTasks tasks;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public PlanRound(
      LoadRound loading,
      CheckedPoints points,
      CheckRounds rounds,
      People people,
      Seeds seeds,
      RoundTasks tasks,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.loading = loading;
    this.points = points;
    this.rounds = rounds;
    this.people = people;
    this.seeds = seeds;
    this.tasks = tasks;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Plans a check.
   *
   * @throws DomainException NOT_FOUND, INVALID, or FORBIDDEN when the user may not check all of its
   *     points
   */
  public CheckRound plan(String user, RoundInput input) {
    // load
    RoundAccess access = loading.access(user, input.project());
    Optional<CheckRule> rule = access.regime().supervision().checks().find(input.kind());
    List<CheckedPoint> candidates = candidates(input, rule);
    // validate
    check(access, input, rule, candidates);
    // check rights
    if (!access.mayCheck(input.unit(), candidates)) {
      throw Refusals.forbidden("check-rounds");
    }
    // act
    CheckRound round = round(access, input, candidates);
    rounds.save(round);
    tasks.follow(round);
    // audit
    audit.write(user, "check-round.plan", round.id(), Map.of(), described(round));
    return round;
  }

  private List<CheckedPoint> candidates(RoundInput input, Optional<CheckRule> rule) {
    if (!input.points().isEmpty()) {
      return points.inForce(input.project(), input.points());
    }
    if (!input.wholeChoice() && input.drawn().isEmpty()) {
      return List.of();
    }
    return points.inForce(input.project(), input.choice(), LARGEST_POPULATION + 1).stream()
        .filter(point -> rule.filter(point::isFor).isPresent())
        .toList();
  }

  private void check(
      RoundAccess access,
      RoundInput input,
      Optional<CheckRule> rule,
      List<CheckedPoint> candidates) {
    Problems problems = new Problems();
    if (rule.isEmpty()) {
      problems.add(Problem.of("inspection.unknown-kind", input.kind()).at("kind"));
    }
    rule.flatMap(known -> notDrawn(known, input)).ifPresent(problems::add);
    checkFrame(access, input, problems);
    if (!input.points().isEmpty()) {
      checkNamed(input, rule, candidates, problems);
    } else {
      checkChosen(input, candidates, problems);
    }
    problems.throwIfAny();
  }

  /** Nobody picks the points of a spot check: chance does, and the draw is kept. */
  private static Optional<Problem> notDrawn(CheckRule rule, RoundInput input) {
    boolean drawn = input.points().isEmpty() && input.drawn().isPresent();
    return Problem.of("inspection.by-lot")
        .at(input.points().isEmpty() ? "drawn" : "points")
        .when(rule.sort() == CheckSort.SPOT && !drawn);
  }

  private void checkFrame(RoundAccess access, RoundInput input, Problems problems) {
    if (input.title().isBlank()) {
      problems.add(Problem.of("inspection.title-required").at("title"));
    }
    if (input.title().length() > LONGEST_TITLE) {
      problems.add(tooLong(LONGEST_TITLE).at("title"));
    }
    if (input.seed().length() > LONGEST_SEED) {
      problems.add(tooLong(LONGEST_SEED).at("seed"));
    }
    if (access.register().unit(input.unit()).isEmpty()) {
      problems.add(Problem.of("inspection.unknown-unit", input.unit()).at("unit"));
    }
    if (input.due().isBefore(input.from())) {
      problems.add(Problem.of("inspection.due-before-from").at("due"));
    }
    if (!input.checker().isBlank() && people.keyOf(input.checker()).isEmpty()) {
      problems.add(Problem.of("inspection.unknown-person", input.checker()).at("checker"));
    }
  }

  static Problem tooLong(int longest) {
    return Problem.of("inspection.too-long", Integer.toString(longest));
  }

  private static void checkNamed(
      RoundInput input, Optional<CheckRule> rule, List<CheckedPoint> found, Problems problems) {
    if (input.points().size() > MOST_POINTS) {
      problems.add(tooMany(MOST_POINTS).at("points"));
    }
    Set<String> known = found.stream().map(CheckedPoint::key).collect(Collectors.toSet());
    new HashSet<>(input.points())
        .stream()
            .filter(key -> !known.contains(key))
            .sorted()
            .forEach(key -> problems.add(Problem.of("inspection.unknown-point", key).at("points")));
    found.stream()
        .filter(point -> rule.isPresent() && !point.isFor(rule.get()))
        .forEach(
            point ->
                problems.add(
                    Problem.of("inspection.kind-not-for-point", point.key()).at("points")));
  }

  private static void checkChosen(
      RoundInput input, List<CheckedPoint> candidates, Problems problems) {
    boolean all = input.wholeChoice() && input.drawn().isEmpty();
    if (candidates.size() > (all ? MOST_POINTS : LARGEST_POPULATION)) {
      problems.add(tooMany(all ? MOST_POINTS : LARGEST_POPULATION).at("points"));
    }
    if (all && candidates.isEmpty()) {
      problems.add(Problem.of("inspection.points-required").at("points"));
    }
    input.drawn().ifPresent(count -> checkDraw(count, candidates.size(), problems));
  }

  private static void checkDraw(int count, int population, Problems problems) {
    if (population == 0) {
      problems.add(Problem.of("inspection.nothing-to-draw-from").at("drawn"));
    } else if (count < 1 || count > Math.min(population, MOST_POINTS)) {
      String most = Integer.toString(Math.min(population, MOST_POINTS));
      problems.add(Problem.of("inspection.too-few-to-draw", most).at("drawn"));
    }
  }

  private static Problem tooMany(int most) {
    return Problem.of("inspection.too-many-points", Integer.toString(most));
  }

  private CheckRound round(RoundAccess access, RoundInput input, List<CheckedPoint> candidates) {
    Optional<Draw> draw = draw(input, candidates);
    Map<String, CheckedPoint> byKey = new LinkedHashMap<>();
    candidates.forEach(point -> byKey.put(point.key(), point));
    List<String> chosen = draw.map(Draw::drawn).orElse(List.copyOf(byKey.keySet()));
    LocalDate from = input.from();
    return new CheckRound(
        ids.next(),
        input.project(),
        input.kind(),
        input.title().strip(),
        input.unit(),
        from,
        input.due(),
        input.checker().isBlank()
            ? access.actor().key()
            : people.keyOf(input.checker()).orElseThrow(),
        chosen,
        chosen.stream().map(byKey::get).map(CheckedPoint::department).collect(Collectors.toSet()),
        draw,
        RoundState.PLANNED,
        access.actor().key(),
        access.actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.empty());
  }

  private Optional<Draw> draw(RoundInput input, List<CheckedPoint> candidates) {
    if (!input.points().isEmpty() || input.drawn().isEmpty()) {
      return Optional.empty();
    }
    String seed = input.seed().isBlank() ? seeds.next() : input.seed().strip();
    List<String> names = candidates.stream().map(CheckedPoint::key).toList();
    return Optional.of(Draw.of(names, input.drawn().getAsInt(), seed));
  }

  private static Map<String, String> described(CheckRound round) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kind", round.kind());
    values.put("title", round.title());
    values.put("unit", round.unit());
    values.put("from", round.from().toString());
    values.put("due", round.due().toString());
    values.put("checker", round.checker());
    values.put("points", String.join(" ", round.points()));
    round.draw().ifPresent(draw -> values.put("seed", draw.seed()));
    return values;
  }
}

package org.integrityrisk.core.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.ByPoint;
import org.integrityrisk.core.risk.ContentChange;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.Checks;
import org.integrityrisk.core.supervision.NextCheck;

/** Finds out what a change of the regime does to risk points. Changes nothing. */
public final class PlanPoint {

  private final LoadReview reviews;
  private final Gradings gradings;
  private final Checks checks;
  private final Clock clock;

  public PlanPoint(LoadReview reviews, Gradings gradings, Checks checks, Clock clock) {
    this.reviews = reviews;
    this.gradings = gradings;
    this.checks = checks;
    this.clock = clock;
  }

  /**
   * The plans for some points, in their order.
   *
   * @param loaded the points as they are, under the regime that the project leaves
   */
  List<PointPlan> ofAll(RegimeChange change, List<LoadedPoint> loaded) {
    Map<String, PointGrading> former = gradings.ofAll(ids(loaded, any -> true));
    List<String> inForce = ids(loaded, point -> point.state().equals(RiskState.IN_FORCE));
    ByPoint<Check> made = inForce.isEmpty() ? new ByPoint<>(Map.of()) : checks.ofAll(inForce);
    return reviews.ofAll(loaded).stream()
        .map(
            before -> {
              String id = before.point().id();
              return of(change, before, Optional.ofNullable(former.get(id)), made.of(id));
            })
        .toList();
  }

  private static List<String> ids(List<LoadedPoint> loaded, Predicate<RiskPoint> which) {
    return loaded.stream().map(LoadedPoint::point).filter(which).map(RiskPoint::id).toList();
  }

  private PointPlan of(
      RegimeChange change,
      ReviewSituation before,
      Optional<PointGrading> former,
      List<Check> made) {
    LoadedPoint worded = inNewWords(change, before.loaded());
    Regrading graded = Regrading.of(worded, former);
    RiskPoint leveled = worded.point().at(graded.level().after());
    Place place = place(change, before, worded.with(leveled));
    LoadedPoint after = worded.with(leveled.in(place.state()));
    return new PointPlan(
        before,
        after,
        former,
        graded.grading(),
        described(before, after, place, graded.level(), made));
  }

  /** What a withdrawn point says is left as it was. */
  private static LoadedPoint inNewWords(RegimeChange change, LoadedPoint loaded) {
    RiskPoint point = loaded.point();
    RiskPoint worded =
        point.state().equals(RiskState.WITHDRAWN)
            ? point
            : point.saying(change.inNewWords(point.content()));
    return new LoadedPoint(worded, loaded.actor(), change.to(), loaded.register());
  }

  private static Place place(RegimeChange change, ReviewSituation before, LoadedPoint after) {
    Set<String> passed =
        before.opinions().stream()
            .filter(one -> one.decision() == Decision.PASS && one.round() == before.round())
            .map(Opinion::step)
            .filter(step -> !step.equals(before.point().state()))
            .collect(Collectors.toSet());
    return change
        .places()
        .of(
            before.point().state(),
            change.alike(passed),
            !after.point().level().isEmpty(),
            after.regime().chainFor(after.point().content().scope(), after.rank()));
  }

  private PointChange described(
      ReviewSituation before, LoadedPoint after, Place place, Leveling level, List<Check> made) {
    RiskPoint point = before.point();
    ReviewSituation then = new ReviewSituation(after, before.file(), before.day());
    return new PointChange(
        point.id(),
        point.key(),
        point.content().title(),
        point.state(),
        place,
        level,
        ContentChange.between(point.content(), after.point().content()),
        new Shift<>(before.due(), place.isMoved() ? then.dueFrom(clock.instant()) : then.due()),
        nextCheck(before, then, made),
        new Shift<>(Answerer.of(before.loaded()), Answerer.of(after)));
  }

  private Shift<LocalDate> nextCheck(
      ReviewSituation before, ReviewSituation then, List<Check> made) {
    if (rules(before).equals(rules(then))) {
      return new Shift<>(Optional.empty(), Optional.empty());
    }
    return new Shift<>(due(before, made), due(then, made));
  }

  private Optional<LocalDate> due(ReviewSituation situation, List<Check> made) {
    Regime regime = situation.loaded().regime();
    RiskPoint point = situation.point();
    return situation
        .inForceSince(clock.getZone())
        .flatMap(since -> NextCheck.of(regime, point, since, made))
        .map(NextCheck::due);
  }

  /** Points that are not in force are not checked. */
  private static List<CheckRule> rules(ReviewSituation situation) {
    RiskPoint point = situation.point();
    return point.state().equals(RiskState.IN_FORCE)
        ? situation
            .loaded()
            .regime()
            .supervision()
            .checksFor(
                point.level(),
                point.content().get(RiskField.CATEGORY),
                point.content().get(RiskField.KIND))
        : List.of();
  }
}

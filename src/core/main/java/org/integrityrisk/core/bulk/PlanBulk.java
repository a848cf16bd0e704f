package org.integrityrisk.core.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.access.Sights;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.register.RegisterIndex;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Says what an action on many points would do to each of them, and changes nothing. */
public final class PlanBulk {

  /** The most points that one action may have. */
  public static final int MOST = 1000;

  private final RegisterIndex index;
  private final RiskPoints points;
  private final LoadPoint loadPoint;
  private final LoadReview reviews;
  private final Sights sights;
  private final ExclusiveActions exclusive;
  private final BulkRules rules;

  public PlanBulk(
      RegisterIndex index,
      RiskPoints points,
      LoadPoint loadPoint,
      LoadReview reviews,
      Sights sights,
      ExclusiveActions exclusive,
      People people,
      Permissions permissions) {
    this.index = index;
    this.points = points;
    this.loadPoint = loadPoint;
    this.reviews = reviews;
    this.sights = sights;
    this.exclusive = exclusive;
    this.rules = new BulkRules(people, permissions);
  }

  /**
   * What would become of each point.
   *
   * @param project key of the project that all of them belong to
   * @param keys issue keys of the points; one that stands there twice counts once
   * @throws DomainException NOT_FOUND when the user sees nothing of the project, INVALID when there
   *     are no points or more than {@value #MOST}, or when the action lacks what it needs, CONFLICT
   *     while the regime is being changed
   */
  public BulkPlan plan(String user, String project, List<String> keys, BulkAction action) {
    Sight sight = sight(user, project);
    requireCount(keys.size());
    exclusive.requireNone(project);
    BulkAction wanted = complete(action, project);
    Map<String, ReviewSituation> situations = situations(user, sight, keys);
    return new BulkPlan(
        keys.stream().distinct().map(key -> line(key, situations, wanted)).toList());
  }

  /**
   * Ends quietly when so many points can have one action.
   *
   * @throws DomainException INVALID
   */
  public static void requireCount(long points) {
    if (points == 0) {
      throw DomainException.invalid(Problem.of("bulk.none-chosen").at("keys"));
    }
    if (points > MOST) {
      throw DomainException.invalid(Problem.of("bulk.too-many", "" + points, "" + MOST).at("keys"));
    }
  }

  /** The action as it is to be carried out, with the key of whoever was named. */
  BulkAction complete(BulkAction action, String project) {
    return rules.complete(action, project);
  }

  private Sight sight(String user, String project) {
    Sight sight = sights.of(user, project);
    if (sight.isEmpty()) {
      throw Refusals.notFound(project);
    }
    return sight;
  }

  private Map<String, ReviewSituation> situations(String user, Sight sight, List<String> keys) {
    List<RiskPoint> found =
        points.findAllById(index.idsOf(sight.project(), keys)).stream()
            .filter(point -> point.project().equals(sight.project()))
            .filter(point -> sight.covers(point.content().unit()))
            .toList();
    return reviews.ofAll(loadPoint.surroundAll(user, found)).stream()
        .collect(Collectors.toMap(one -> one.point().key(), Function.identity()));
  }

  private static BulkLine line(
      String key, Map<String, ReviewSituation> situations, BulkAction action) {
    return Optional.ofNullable(situations.get(key))
        .map(
            situation ->
                new BulkLine(
                    key, Optional.of(situation.point()), BulkRules.refusal(situation, action)))
        .orElseGet(() -> new BulkLine(key, Optional.empty(), Optional.of(Refusals.notFound(key))));
  }
}

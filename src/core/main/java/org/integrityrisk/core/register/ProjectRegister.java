package org.integrityrisk.core.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.reexamination.SettleFlags;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.ByPoint;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.Checks;

/** Keeps the register's rows of risk points in step with the points. */
public final class ProjectRegister implements Projection {

  private final LoadPoint points;
  private final LoadReview reviews;
  private final Checks checks;
  private final SettleFlags flags;
  private final Register register;
  private final Clock clock;

  public ProjectRegister(
      LoadPoint points,
      LoadReview reviews,
      Checks checks,
      SettleFlags flags,
      Register register,
      Clock clock) {
    this.points = points;
    this.reviews = reviews;
    this.checks = checks;
    this.flags = flags;
    this.register = register;
    this.clock = clock;
  }

  /** New points have no opinions, checks or flags that would have to be looked up. */
  @Override
  public void addAll(List<RiskPoint> all) {
    register.addAll(
        reviews.ofNew(points.surroundForFilers(all)).stream()
            .map(situation -> row(situation, List.of(), Optional.empty()))
            .toList());
  }

  @Override
  public void refresh(RiskPoint point) {
    put(point);
    followUp(List.of(point));
  }

  @Override
  public void refreshAll(List<RiskPoint> all) {
    putAll(all);
    followUp(all);
  }

  /** Ends as soon as nobody changes the points any more. */
  private void followUp(List<RiskPoint> written) {
    Map<String, RiskPoint> present =
        points.asTheyAre(written).stream()
            .collect(Collectors.toMap(RiskPoint::id, Function.identity()));
    written.stream()
        .map(RiskPoint::id)
        .filter(id -> !present.containsKey(id))
        .forEach(this::forget);
    written.stream()
        .filter(point -> present.containsKey(point.id()))
        .filter(point -> !point.isStill(present.get(point.id())))
        .forEach(point -> refresh(present.get(point.id())));
  }

  @Override
  public void put(RiskPoint point) {
    ReviewSituation situation = reviews.of(surrounded(point));
    register.put(row(situation, checks.of(point.id()), flags.settle(point)));
  }

  @Override
  public void putAll(List<RiskPoint> all) {
    if (all.isEmpty()) {
      return;
    }
    ByPoint<Check> made = checks.ofAll(all.stream().map(RiskPoint::id).toList());
    Map<String, Instant> flagged = flags.settleAll(all);
    register.putAll(
        reviews.ofAll(points.surroundForFilers(all)).stream()
            .map(
                situation -> {
                  String id = situation.point().id();
                  return row(situation, made.of(id), Optional.ofNullable(flagged.get(id)));
                })
            .toList());
  }

  private LoadedPoint surrounded(RiskPoint point) {
    return points.surround(point.filer(), point);
  }

  private PointRow row(ReviewSituation situation, List<Check> made, Optional<Instant> flagged) {
    return new DerivePointRow(situation, made, flagged, clock.getZone()).row();
  }

  @Override
  public void forget(String pointId) {
    register.remove(pointId);
  }
}

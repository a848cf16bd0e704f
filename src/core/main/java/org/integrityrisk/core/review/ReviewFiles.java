package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.delegation.RunningDelegations;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.ByPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/**
 * What is kept about the reviews of some points, each kind read in one go. Who steps aside, who has
 * corrected a point and who is away matters only to points that somebody may still decide on, flags
 * only to points in force, and until when they are shown only to points at a publicity.
 */
record ReviewFiles(
    ByPoint<Opinion> opinions,
    ByPoint<Recusal> recusals,
    ByPoint<Correction> corrections,
    ByPoint<SoughtOpinion> sought,
    RunningDelegations delegations,
    Set<String> flagged,
    Map<String, LocalDate> shownUntil) {

  /** The stores in which reviews are kept. */
  record Sources(
      Opinions opinions,
      Recusals recusals,
      Corrections corrections,
      SoughtOpinions sought,
      Delegations delegations,
      FlaggedPoints flagged,
      PublicityEnds publicities) {

    ReviewFiles of(Collection<LoadedPoint> points, LocalDate day) {
      List<String> open = ids(points, ReviewFiles::isOpen);
      List<String> inForce =
          ids(points, loaded -> loaded.point().state().equals(RiskState.IN_FORCE));
      List<String> shown = ids(points, ReviewFiles::isAtPublicity);
      return new ReviewFiles(
          opinions.ofAll(ids(points, any -> true)),
          open.isEmpty() ? new ByPoint<>(Map.of()) : recusals.ofAll(open),
          open.isEmpty() ? new ByPoint<>(Map.of()) : corrections.ofAll(open),
          open.isEmpty() ? new ByPoint<>(Map.of()) : sought.ofAll(open),
          open.isEmpty() ? RunningDelegations.NONE : delegations.on(day),
          inForce.isEmpty() ? Set.of() : flagged.flaggedAmong(inForce),
          shown.isEmpty() ? Map.of() : publicities.endsOf(shown));
    }
  }

  ReviewFile of(RiskPoint point) {
    String id = point.id();
    return RiskState.isSettled(point.state())
        ? ReviewFile.settled(opinions.of(id), flagged.contains(id))
        : new ReviewFile(
            opinions.of(id),
            recusals.of(id),
            corrections.of(id),
            sought.of(id),
            delegations,
            false,
            Optional.ofNullable(shownUntil.get(id)));
  }

  private static boolean isOpen(LoadedPoint loaded) {
    return !RiskState.isSettled(loaded.point().state());
  }

  private static boolean isAtPublicity(LoadedPoint loaded) {
    return loaded
        .regime()
        .step(loaded.point().state())
        .filter(step -> step.kind() == StepKind.PUBLICITY)
        .isPresent();
  }

  private static List<String> ids(Collection<LoadedPoint> points, Predicate<LoadedPoint> which) {
    return points.stream().filter(which).map(loaded -> loaded.point().id()).toList();
  }
}

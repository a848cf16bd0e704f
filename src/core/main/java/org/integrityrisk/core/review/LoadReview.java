package org.integrityrisk.core.review;

import java.time.Clock;
import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;

/** Loads a risk point together with where it stands in its chain. */
public final class LoadReview {

  private final LoadPoint points;
  private final ReviewFiles.Sources files;
  private final WorkingDays calendar;
  private final Clock clock;

  public LoadReview(
      LoadPoint points,
      Opinions opinions,
      Recusals recusals,
      Corrections corrections,
      SoughtOpinions sought,
      Delegations delegations,
      FlaggedPoints flagged,
      PublicityEnds publicities,
      WorkingDays calendar,
      Clock clock) {
    this.points = points;
    this.files =
        new ReviewFiles.Sources(
            opinions, recusals, corrections, sought, delegations, flagged, publicities);
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The situation for a user who may see the point.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is none, or the user
   *     may not see it
   */
  public ReviewSituation forUser(String user, String key) {
    return of(points.forUser(user, key));
  }

  /**
   * The situation of a point of a project, for a user who may see it.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is none in the
   *     project, or the user may not see it
   */
  public ReviewSituation forUser(String user, String project, String key) {
    ReviewSituation situation = forUser(user, key);
    if (!situation.point().project().equals(project)) {
      throw Refusals.notFound(key);
    }
    return situation;
  }

  /** The situation of a point that is loaded already. */
  public ReviewSituation of(LoadedPoint loaded) {
    return ofAll(List.of(loaded)).get(0);
  }

  /** The situations of points that are loaded already, in their order. */
  public List<ReviewSituation> ofAll(List<LoadedPoint> loaded) {
    ReviewDay day = ReviewDay.of(clock, calendar);
    ReviewFiles read = files.of(loaded, day.today());
    return loaded.stream().map(one -> new ReviewSituation(one, read.of(one.point()), day)).toList();
  }

  /** The situation of a point that is not filed yet. */
  public ReviewSituation ofNew(LoadedPoint loaded) {
    return ofNew(List.of(loaded)).get(0);
  }

  /** The situations of points that were filed just now, in their order. */
  public List<ReviewSituation> ofNew(List<LoadedPoint> loaded) {
    ReviewDay day = ReviewDay.of(clock, calendar);
    return loaded.stream().map(one -> new ReviewSituation(one, ReviewFile.EMPTY, day)).toList();
  }
}

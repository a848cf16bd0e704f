package org.integrityrisk.core.review;

import java.time.Clock;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;

/** Loads a risk point together with where it stands in its chain. */
public final class LoadReview {

  private final LoadPoint points;
  private final Opinions opinions;
  private final WorkingDays calendar;
  private final Clock clock;

  public LoadReview(LoadPoint points, Opinions opinions, WorkingDays calendar, Clock clock) {
    this.points = points;
    this.opinions = opinions;
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

  /** The situation of a point that is loaded already. */
  public ReviewSituation of(LoadedPoint loaded) {
    return situation(loaded, new ReviewFile(opinions.of(loaded.point().id())));
  }

  /** The situation of a point that is not filed yet. */
  ReviewSituation ofNew(LoadedPoint loaded) {
    return situation(loaded, ReviewFile.EMPTY);
  }

  private ReviewSituation situation(LoadedPoint loaded, ReviewFile file) {
    return new ReviewSituation(loaded, file, ReviewDay.of(clock, calendar));
  }
}

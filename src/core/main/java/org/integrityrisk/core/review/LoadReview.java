package org.integrityrisk.core.review;

import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;

/** Loads a risk point together with where it stands in its chain. */
public final class LoadReview {

  private final LoadPoint points;
  private final Opinions opinions;

  public LoadReview(LoadPoint points, Opinions opinions) {
    this.points = points;
    this.opinions = opinions;
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
    return new ReviewSituation(loaded, opinions.of(loaded.point().id()));
  }
}

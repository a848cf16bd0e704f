package org.integrityrisk.core.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/** Loads a risk point together with where it stands in its chain. */
public final class LoadReview {

  private final LoadPoint points;
  private final Opinions opinions;
  private final Recusals recusals;
  private final SoughtOpinions sought;
  private final Delegations delegations;
  private final FlaggedPoints flagged;
  private final PublicityEnds publicities;
  private final WorkingDays calendar;
  private final Clock clock;

  public LoadReview(
      LoadPoint points,
      Opinions opinions,
      Recusals recusals,
      SoughtOpinions sought,
      Delegations delegations,
      FlaggedPoints flagged,
      PublicityEnds publicities,
      WorkingDays calendar,
      Clock clock) {
    this.points = points;
    this.opinions = opinions;
    this.recusals = recusals;
    this.sought = sought;
    this.delegations = delegations;
    this.flagged = flagged;
    this.publicities = publicities;
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
    ReviewDay day = ReviewDay.of(clock, calendar);
    return new ReviewSituation(loaded, file(loaded, day), day);
  }

  /** Who steps aside and who is away matters only to points that somebody may still decide on. */
  private ReviewFile file(LoadedPoint loaded, ReviewDay day) {
    RiskPoint point = loaded.point();
    List<Opinion> given = opinions.of(point.id());
    return RiskState.isSettled(point.state())
        ? ReviewFile.settled(given, isFlagged(point))
        : new ReviewFile(
            given,
            recusals.of(point.id()),
            sought.of(point.id()),
            delegations.on(day.today()),
            false,
            isAtPublicity(loaded) ? publicities.endOf(point.id()) : Optional.empty());
  }

  private boolean isFlagged(RiskPoint point) {
    return point.state().equals(RiskState.IN_FORCE) && flagged.isFlagged(point.id());
  }

  private static boolean isAtPublicity(LoadedPoint loaded) {
    return loaded.regime().steps().stream()
        .filter(step -> step.id().equals(loaded.point().state()))
        .anyMatch(step -> step.kind() == StepKind.PUBLICITY);
  }

  /** The situation of a point that is not filed yet, or was filed just now. */
  public ReviewSituation ofNew(LoadedPoint loaded) {
    return new ReviewSituation(loaded, ReviewFile.EMPTY, ReviewDay.of(clock, calendar));
  }
}

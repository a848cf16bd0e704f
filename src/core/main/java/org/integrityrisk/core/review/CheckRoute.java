package org.integrityrisk.core.review;

import java.time.Instant;
import java.util.Optional;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Problem;

/** Finds out, before a point is filed, whether somebody could review it. */
public final class CheckRoute {

  private final Actors actors;
  private final LoadReview reviews;

  public CheckRoute(Actors actors, LoadReview reviews) {
    this.actors = actors;
    this.reviews = reviews;
  }

  /** What stands in the way of submitting such a point; empty when a reviewer would get it. */
  public Optional<Problem> problem(
      String filer, RiskPointContent content, Regime regime, OrganisationRegister register) {
    RiskPoint draft =
        new RiskPoint(
            "", "", "", content, "", RiskState.DRAFT, filer, "", Instant.EPOCH, Instant.EPOCH);
    LoadedPoint loaded = new LoadedPoint(draft, actors.of(filer, register), regime, register);
    return MoveRules.routeProblem(reviews.ofNew(loaded), filer);
  }
}

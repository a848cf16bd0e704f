package org.integrityrisk.core.risk;

import java.util.Optional;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.regime.Regime;

/**
 * A risk point with everything that a rule about it needs.
 *
 * @param point the point
 * @param actor who acts on it
 * @param regime the regime of its project
 * @param register the organisation at this moment
 */
public record LoadedPoint(
    RiskPoint point, Actor actor, Regime regime, OrganisationRegister register) {

  public Rights rights() {
    return new Rights(actor, register);
  }

  /** Rank of the point's post, empty when it has none. */
  public Optional<Rank> rank() {
    return register.post(point.content().post()).map(Post::rank);
  }

  /** The same point as it stands after a change. */
  public LoadedPoint with(RiskPoint changed) {
    return new LoadedPoint(changed, actor, regime, register);
  }
}

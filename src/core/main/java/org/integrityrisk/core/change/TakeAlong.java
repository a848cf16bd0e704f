package org.integrityrisk.core.change;

import java.util.List;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.OnePiece;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoints;

/** Takes the risk points of one step of a change along, as one piece of work. */
public final class TakeAlong {

  private final RiskPoints points;
  private final ChangePoints changing;
  private final Organisation organisation;
  private final Actors actors;
  private final OnePiece pieces;

  public TakeAlong(
      RiskPoints points,
      ChangePoints changing,
      Organisation organisation,
      Actors actors,
      OnePiece pieces) {
    this.points = points;
    this.changing = changing;
    this.organisation = organisation;
    this.actors = actors;
    this.pieces = pieces;
  }

  /**
   * Takes points along.
   *
   * @param ids the host's ids of the points; those that are gone are left out
   * @param intent the change in the journal
   * @param again whether they may have been taken along before, in whole or in part
   */
  void take(RegimeChange change, List<String> ids, Intent intent, boolean again) {
    pieces.run(() -> changing.take(change, loaded(change, ids, intent), intent, again));
  }

  private List<LoadedPoint> loaded(RegimeChange change, List<String> ids, Intent intent) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(intent.actor(), register);
    return points.findAllById(ids).stream()
        .map(point -> new LoadedPoint(point, actor, change.from(), register))
        .toList();
  }
}

package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;

/**
 * Creates the measures that an import brings in with their points. A step of the import's journal
 * surrounds it, and takes points and measures back together.
 */
public final class BringMeasures {

  private final Measures measures;
  private final MeasureActs acts;
  private final SettleMeasure settling;
  private final Organisation organisation;
  private final Actors actors;
  private final Projection projection;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public BringMeasures(
      Measures measures,
      MeasureActs acts,
      SettleMeasure settling,
      Organisation organisation,
      Actors actors,
      Projection projection,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.measures = measures;
    this.acts = acts;
    this.settling = settling;
    this.organisation = organisation;
    this.actors = actors;
    this.projection = projection;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Creates the measures against each of these points, by a user who has the right. */
  public void bring(String user, Map<RiskPoint, List<BroughtMeasure>> brought) {
    Actor actor = actors.of(user, organisation.register());
    brought.forEach((point, all) -> all.forEach(measure -> bring(actor, point, measure)));
  }

  private void bring(Actor actor, RiskPoint point, BroughtMeasure brought) {
    String user = actor.key();
    ControlMeasure measure =
        measures.create(point.project(), brought.content(), Set.of(point.key()), user);
    Deed planned =
        Deed.version(MeasureActKind.PLANNED, brought.content(), "").referringTo(point.key());
    record(actor, measure, planned);
    if (brought.inForce()) {
      measures.move(measure.key(), MeasureState.IN_FORCE, "", user);
      record(actor, measure, Deed.of(MeasureActKind.PUT_IN_FORCE, ""));
    }
    settling.settle(measure.key(), user);
  }

  private void record(Actor actor, ControlMeasure measure, Deed deed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    acts.append(deed.act(ids.next(), measure.id(), actor.key(), actor.name(), 1, now));
    audit.write(
        actor.key(),
        "measure." + deed.kind().code(),
        measure.key(),
        Map.of("state", MeasureState.PLANNED.code()),
        deed.described());
  }

  /** Takes the measures of a point away, which is about to be taken back itself. */
  public void takeBack(String user, RiskPoint point) {
    for (ControlMeasure measure : measures.ofPoint(point.key())) {
      projection.forget(measure.id());
      measures.delete(measure.key(), user);
    }
  }
}

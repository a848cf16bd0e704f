package org.integrityrisk.core.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.review.Opinions;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.KeepGrading;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PlacePoints;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/**
 * Puts points in force that were approved on paper and created just now: with the level approved,
 * the opinions on the form, and the entry that says who took them over.
 */
public final class AdoptPoints {

  private final LoadPoint points;
  private final Actors actors;
  private final KeepGrading gradings;
  private final PlacePoints host;
  private final ContentVersions contents;
  private final Opinions opinions;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public AdoptPoints(
      LoadPoint points,
      Actors actors,
      KeepGrading gradings,
      PlacePoints host,
      ContentVersions contents,
      Opinions opinions,
      Audit audit,
      Projection projection,
      Clock clock) {
    this.points = points;
    this.actors = actors;
    this.gradings = gradings;
    this.host = host;
    this.contents = contents;
    this.opinions = opinions;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Completes what an import has created as drafts.
   *
   * @param user key of the one who takes them over
   * @param created the points of one project as they were created, with their approvals
   */
  public void complete(String user, Map<RiskPoint, PaperApproval> created) {
    if (created.isEmpty()) {
      return;
    }
    // load
    List<LoadedPoint> loaded = points.surroundForFilers(List.copyOf(created.keySet()));
    OrganisationRegister register = loaded.get(0).register();
    Actor actor = actors.of(user, register);
    // act
    gradings.first(loaded, levels(actor, created));
    host.placeAll(
        List.copyOf(created.keySet()), loaded.get(0).regime(), RiskState.IN_FORCE, actor.key());
    List<AdoptedPoint> adopted = adopted(actor, created);
    contents.keepAll(created.keySet());
    opinions.appendAll(adopted.stream().flatMap(point -> point.opinions().stream()).toList());
    // audit
    audit(actor, adopted);
    // publish
    projection.putAll(adopted.stream().map(AdoptedPoint::inForce).toList());
  }

  private static Map<String, PointGrading.Overruled> levels(
      Actor actor, Map<RiskPoint, PaperApproval> created) {
    Map<String, PointGrading.Overruled> levels = new HashMap<>();
    created.forEach(
        (point, approval) ->
            levels.put(
                point.id(),
                new PointGrading.Overruled(
                    approval.level(), approval.paper(), actor.key(), actor.name(), "")));
    return levels;
  }

  private List<AdoptedPoint> adopted(Actor actor, Map<RiskPoint, PaperApproval> created) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<AdoptedPoint> adopted = new ArrayList<>();
    created.forEach(
        (point, approval) ->
            adopted.add(new AdoptedPoint(point, approval, actor, now, clock.getZone())));
    return adopted;
  }

  private void audit(Actor actor, List<AdoptedPoint> adopted) {
    List<Audit.Changed> points = new ArrayList<>();
    List<Audit.Changed> given = new ArrayList<>();
    for (AdoptedPoint point : adopted) {
      points.add(new Audit.Changed(point.inForce().key(), Map.of(), point.described()));
      point.approval().opinions().stream()
          .map(opinion -> described(opinion, point.approval()))
          .forEach(words -> given.add(new Audit.Changed(point.inForce().key(), Map.of(), words)));
    }
    audit.writeAll(actor.key(), "risk-point.adopt", points);
    audit.writeAll(actor.key(), "risk-point.adopt-opinion", given);
  }

  private static Map<String, String> described(PaperOpinion opinion, PaperApproval approval) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("paper", approval.paper());
    words.put("state", opinion.step());
    words.put("name", opinion.name());
    words.put("decision", opinion.decision().code());
    words.put("date", opinion.day().toString());
    words.put("opinion", opinion.text());
    return words;
  }
}

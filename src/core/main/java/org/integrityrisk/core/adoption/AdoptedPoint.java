package org.integrityrisk.core.adoption;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/**
 * A point that is taken over from paper.
 *
 * @param created the point as the host has created it
 * @param approval what the paper says
 * @param actor who takes it over
 * @param now when
 * @param zone where the days on the paper are
 */
record AdoptedPoint(
    RiskPoint created, PaperApproval approval, Actor actor, Instant now, ZoneId zone) {

  /** The point as it stands from now on. */
  RiskPoint inForce() {
    return created.at(approval.level()).in(RiskState.IN_FORCE);
  }

  /** The opinions on the form, and at last the one that says that it was taken over from there. */
  List<Opinion> opinions() {
    String hash = ContentHash.of(created.content());
    List<Opinion> all = new ArrayList<>();
    approval.opinions().forEach(given -> all.add(onPaper(given, hash)));
    all.add(takenOver(hash));
    return all;
  }

  private Opinion onPaper(PaperOpinion given, String hash) {
    return new Opinion(
        created.id(),
        given.round(),
        given.step(),
        given.role(),
        "",
        "",
        "",
        given.name(),
        given.decision(),
        given.text(),
        given.day().atStartOfDay(zone).toInstant(),
        "",
        Optional.of(given.day()),
        "",
        hash,
        approval.paper());
  }

  private Opinion takenOver(String hash) {
    return new Opinion(
        created.id(),
        approval.round(),
        RiskState.DRAFT,
        role(),
        "",
        "",
        actor.key(),
        actor.name(),
        Decision.ADOPT,
        "",
        now,
        "",
        Optional.of(approval.approved()),
        "",
        hash,
        approval.paper());
  }

  private String role() {
    return actor.holds(HolderRole.LEADING_GROUP_OFFICE)
        ? HolderRole.LEADING_GROUP_OFFICE.code()
        : RecordOpinion.ADMINISTRATOR;
  }

  /** What the audit trail keeps of it: the content, and by what it is in force. */
  Map<String, String> described() {
    Map<String, String> words = new LinkedHashMap<>();
    created
        .content()
        .values()
        .forEach((RiskField field, String value) -> words.put(field.code(), value));
    words.put("level", approval.level());
    words.put("state", RiskState.IN_FORCE);
    words.put("paper", approval.paper());
    words.put("approved", approval.approved().toString());
    words.put("opinions", Integer.toString(approval.opinions().size()));
    return words;
  }
}

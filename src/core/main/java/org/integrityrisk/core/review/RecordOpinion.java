package org.integrityrisk.core.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.KeepGrading;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The one place where an opinion comes into being: called by the last function of every transition
 * of a risk point, whether it was taken on the host's own screen, over REST or by a meeting. Called
 * twice for the same move it changes nothing.
 */
public final class RecordOpinion {

  /** Role of somebody who acts on an own point. */
  public static final String FILER = "filer";

  /** Role of somebody who was given the point of another to prepare. */
  public static final String ASSIGNEE = "assignee";

  /** Role of an administrator of the host, who has no office. */
  public static final String ADMINISTRATOR = "administrator";

  private final LoadPoint points;
  private final LoadReview reviews;
  private final Opinions opinions;
  private final ContentVersions contents;
  private final KeepGrading gradings;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public RecordOpinion(
      LoadPoint points,
      LoadReview reviews,
      Opinions opinions,
      ContentVersions contents,
      KeepGrading gradings,
      Audit audit,
      Projection projection,
      Clock clock) {
    this.points = points;
    this.reviews = reviews;
    this.opinions = opinions;
    this.contents = contents;
    this.gradings = gradings;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Records a transition.
   *
   * @param point the point, in the state that the transition leaves
   * @param to code of the state that it leads to
   * @param move what was decided, by whom and why
   * @throws DomainException CONFLICT when somebody else has decided at this step of this round
   *     already; the host must not complete the transition then
   */
  public void record(RiskPoint point, String to, Move move) {
    // load
    LoadedPoint loaded = points.surround(move.actor(), point);
    ReviewSituation situation = reviews.of(loaded);
    // act
    contents.keep(point.id(), point.content());
    Opinion opinion = opinion(situation, move);
    boolean added = opinions.append(opinion);
    if (!added) {
      checkSame(opinion);
    }
    RiskPoint graded = grade(loaded, move);
    // audit
    if (added) {
      audit(graded, to, opinion, move);
    }
    // publish
    projection.put(graded.in(to));
  }

  /** Role of the one who is to write the point now. */
  public static String preparing(RiskPoint point) {
    return point.assignee().isEmpty() ? FILER : ASSIGNEE;
  }

  private Opinion opinion(ReviewSituation situation, Move move) {
    RiskPoint point = situation.point();
    Optional<Turn> turn = isReview(move) ? situation.turn() : Optional.empty();
    return new Opinion(
        point.id(),
        situation.round(),
        point.state(),
        turn.map(Turn::role).map(HolderRole::code).orElseGet(() -> ownRole(situation)),
        turn.filter(Turn::standsIn).map(one -> one.step().holder().code()).orElse(""),
        turn.flatMap(one -> one.actsFor(move.actor())).orElse(""),
        move.actor(),
        situation.loaded().actor().name(),
        move.decision(),
        move.text().strip(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        move.record(),
        move.held(),
        move.overruling().map(Overruling::level).orElse(""),
        ContentHash.of(point.content()),
        "");
  }

  private static boolean isReview(Move move) {
    return move.decision() == Decision.PASS || move.decision() == Decision.RETURN;
  }

  private static String ownRole(ReviewSituation situation) {
    LoadedPoint loaded = situation.loaded();
    if (loaded.point().isFiledBy(loaded.actor().key())) {
      return FILER;
    }
    if (loaded.point().isGivenTo(loaded.actor().key())) {
      return ASSIGNEE;
    }
    if (loaded.actor().holds(HolderRole.LEADING_GROUP_OFFICE)) {
      return HolderRole.LEADING_GROUP_OFFICE.code();
    }
    return loaded.actor().holds(HolderRole.DISCIPLINE_OFFICE)
        ? HolderRole.DISCIPLINE_OFFICE.code()
        : ADMINISTRATOR;
  }

  private void checkSame(Opinion opinion) {
    boolean same =
        opinions.of(opinion.pointId()).stream()
            .filter(kept -> kept.round() == opinion.round() && kept.step().equals(opinion.step()))
            .allMatch(kept -> isSame(kept, opinion));
    if (!same) {
      throw DomainException.conflict(Problem.of("review.decided-by-another", opinion.step()));
    }
  }

  private static boolean isSame(Opinion kept, Opinion opinion) {
    return kept.user().equals(opinion.user())
        && kept.decision() == opinion.decision()
        && kept.meeting().equals(opinion.meeting());
  }

  private RiskPoint grade(LoadedPoint loaded, Move move) {
    if (move.decision() == Decision.SUBMIT) {
      return gradings.regrade(loaded);
    }
    return move.overruling()
        .map(overruling -> gradings.overrule(loaded, overruled(loaded, move, overruling)))
        .orElse(loaded.point());
  }

  private static PointGrading.Overruled overruled(
      LoadedPoint loaded, Move move, Overruling overruling) {
    return new PointGrading.Overruled(
        overruling.level(),
        overruling.reason().strip(),
        loaded.actor().key(),
        loaded.actor().name(),
        move.record());
  }

  private void audit(RiskPoint point, String to, Opinion opinion, Move move) {
    audit.write(
        opinion.user(),
        "risk-point." + opinion.decision().code(),
        point.key(),
        Map.of("state", opinion.step()),
        Map.of(
            "state", to,
            "level", point.level(),
            "levelReason", move.overruling().map(Overruling::reason).orElse("").strip(),
            "opinion", opinion.text(),
            "actsFor", opinion.actsFor(),
            "meeting", opinion.meeting(),
            "content", opinion.contentHash()));
  }
}

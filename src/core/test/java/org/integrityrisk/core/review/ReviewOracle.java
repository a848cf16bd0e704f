package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.superior.FilingState;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.world.Town;

/**
 * What must hold after whatever is tried with a point: told from what is on record and from who did
 * what, not from the rules under test.
 */
final class ReviewOracle {

  private final ReviewWalk walk;
  private final Map<String, Set<String>> correctors = new HashMap<>();

  ReviewOracle(ReviewWalk walk) {
    this.walk = walk;
  }

  /**
   * Checks a point after an attempt.
   *
   * @param by whose attempt it was
   */
  void check(ReviewSituation before, String by) {
    RiskPoint now = walk.world().point(before.point().key());
    List<Opinion> opinions = walk.world().store.opinions().of(now.id());
    boolean moved = !before.point().state().equals(now.state());

    assertThat(opinions).hasSize(before.opinions().size() + (moved ? 1 : 0));
    if (moved) {
      check(before, walk.situation(now.key()), opinions.get(opinions.size() - 1));
    }
    if (!before.point().content().equals(now.content())) {
      assertThat(RiskState.isEditable(before.point().state())).isTrue();
      correctorsOf(now.key()).add(by);
    }
  }

  private void check(ReviewSituation before, ReviewSituation after, Opinion opinion) {
    assertThat(opinion.step()).isEqualTo(before.point().state());
    switch (opinion.decision()) {
      case PASS, RETURN -> checkReview(before, opinion);
      case RE_EXAMINE -> correctorsOf(before.point().key()).clear();
      default -> assertThat(opinion.meeting()).isEmpty();
    }
    if (opinion.decision() == Decision.RETURN) {
      assertThat(after.point().state()).isEqualTo(RiskState.DRAFT);
    }
    if (after.point().state().equals(RiskState.IN_FORCE)) {
      assertThat(passedInRound(after, opinion.round())).isEqualTo(demanded(after));
    }
  }

  private Set<String> correctorsOf(String key) {
    return correctors.computeIfAbsent(key, unseen -> new HashSet<>());
  }

  private void checkReview(ReviewSituation before, Opinion opinion) {
    switch (before.step().orElseThrow().kind()) {
      case REVIEW -> {
        assertThat(opinion.meeting()).isEmpty();
        checkPerson(before, opinion);
      }
      case COLLECTIVE -> checkMeeting(before, opinion);
      case PUBLICITY -> checkPublicity(before, opinion);
      case FILING -> checkFiling(opinion);
    }
  }

  /** In turn, not twice in the round, and with no hand in the point. */
  private void checkPerson(ReviewSituation before, Opinion opinion) {
    assertThat(before.turn().orElseThrow().includes(opinion.user())).isTrue();
    Set<String> barred = new HashSet<>(ownersAndAside(before));
    barred.addAll(correctorsOf(before.point().key()));
    before.opinions().stream()
        .filter(earlier -> earlier.round() == opinion.round())
        .filter(earlier -> isByOnePerson(before, earlier))
        .flatMap(Opinion::people)
        .forEach(barred::add);
    assertThat(opinion.people()).doesNotContainAnyElementsOf(barred);
  }

  /** Who submits is no reviewer, and who reviews or confirms does so once in a round. */
  private static boolean isByOnePerson(ReviewSituation situation, Opinion opinion) {
    return opinion.decision() == Decision.SUBMIT
        || situation.chain().flatMap(chain -> chain.step(opinion.step())).stream()
            .anyMatch(step -> !step.collective() && !isRecorded(step));
  }

  private static boolean isRecorded(ReviewStep step) {
    return step.kind() == StepKind.FILING;
  }

  private Set<String> ownersAndAside(ReviewSituation before) {
    RiskPoint point = before.point();
    Set<String> people = new HashSet<>();
    people.add(point.filer());
    Town.register().post(point.content().post()).flatMap(Post::holder).ifPresent(people::add);
    walk.world().recusals.of(point.id()).forEach(recusal -> people.add(recusal.user()));
    return people;
  }

  /** More than half of the body was there, and two without a hand in the point decided. */
  private void checkMeeting(ReviewSituation before, Opinion opinion) {
    Meeting meeting = walk.world().store.find(opinion.meeting()).orElseThrow();
    List<String> body = before.bodyOf(before.turn().orElseThrow());
    List<String> there = new ArrayList<>(body);
    there.retainAll(meeting.attendees());
    assertThat(2 * there.size()).isGreaterThan(body.size());
    there.removeAll(meeting.recused());
    there.removeAll(ownersAndAside(before));
    assertThat(there).hasSizeGreaterThanOrEqualTo(2);
    assertThat(meeting.absent()).doesNotContainAnyElementsOf(meeting.attendees());

    MeetingDecision decided = decided(meeting, before.point().key());
    assertThat(opinion.decision()).isEqualTo(decided.decision());
    decided.overruling().ifPresent(own -> checkLevel(before, opinion, own));
  }

  private static MeetingDecision decided(Meeting meeting, String key) {
    return meeting.decisions().stream()
        .filter(decision -> decision.pointKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** The level that was set counts, and stands beside the proposed one with reason and meeting. */
  private void checkLevel(ReviewSituation before, Opinion opinion, Overruling own) {
    RiskPoint point = walk.world().point(before.point().key());
    assertThat(opinion.decision()).isEqualTo(Decision.PASS);
    assertThat(own.reason()).isNotBlank();
    assertThat(point.level()).isEqualTo(own.level()).isNotEqualTo(before.point().level());
    assertThat(walk.world().store.of(point.id()).orElseThrow().overruled())
        .hasValueSatisfying(kept -> assertThat(kept.meeting()).isEqualTo(opinion.meeting()));
  }

  private void checkPublicity(ReviewSituation before, Opinion opinion) {
    checkPerson(before, opinion);
    Publicity shown = walk.world().publicities.find(opinion.meeting()).orElseThrow();
    assertThat(shown.point(before.point().key())).isPresent();
    if (opinion.decision() == Decision.PASS) {
      assertThat(shown.notice().to()).isBefore(LocalDate.now(walk.world().clock));
      assertThat(shown.comments())
          .filteredOn(comment -> comment.concerns(before.point().key()))
          .allMatch(comment -> comment.isAnswered());
    }
  }

  private void checkFiling(Opinion opinion) {
    SuperiorFiling filing = walk.world().filings.find(opinion.meeting()).orElseThrow();
    FilingState needed =
        opinion.decision() == Decision.PASS ? FilingState.RECEIVED : FilingState.REFUSED;
    assertThat(filing.state()).isEqualTo(needed);
    assertThat(filing.points()).anyMatch(point -> point.id().equals(opinion.pointId()));
  }

  private static List<String> passedInRound(ReviewSituation situation, int round) {
    return situation.opinions().stream()
        .filter(opinion -> opinion.round() == round && opinion.decision() == Decision.PASS)
        .map(Opinion::step)
        .toList();
  }

  private static List<String> demanded(ReviewSituation situation) {
    RiskPoint point = situation.point();
    Optional<Post> post = Town.register().post(point.content().post());
    return situation
        .loaded()
        .regime()
        .chainFor(point.content().scope(), post.map(Post::rank))
        .orElseThrow()
        .steps()
        .stream()
        .map(ReviewStep::id)
        .toList();
  }
}

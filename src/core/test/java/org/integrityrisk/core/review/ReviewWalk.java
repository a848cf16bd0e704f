package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integrityrisk.core.delegation.DelegationInput;
import org.integrityrisk.core.publicity.CommentInput;
import org.integrityrisk.core.publicity.Conclusion;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.PublicityInput;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.superior.FilingInput;
import org.integrityrisk.core.superior.FilingState;
import org.integrityrisk.core.superior.ReplyInput;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.World;

/**
 * What people may try with two risk points of a world: every act of a review, by anybody, at any
 * time, in any manner.
 *
 * @param world the world
 * @param keys the two points
 */
record ReviewWalk(World world, List<String> keys) {

  /** Stands for whoever could do next what is to be done. */
  static final String WHOSE_TURN_IT_IS = "whose turn it is";

  /** What is to be done at the step where the point stands. */
  static final String NEXT = "next";

  private static final List<String> PEOPLE =
      List.of(
          "chief", "leader", "member", "finance-head", "head", "cashier", "inspector", "secretary");

  /**
   * Somebody tries something.
   *
   * @param point which of the two points
   * @param user who
   * @param what what
   * @param manner bits that decide the details: who attends, who decides how, whom it concerns
   */
  record Attempt(int point, String user, String what, int manner) {

    /** Whether one in so many, by bits of its own for each place. */
    boolean oneIn(int many, int place) {
      return Integer.remainderUnsigned((manner ^ place * 0x9E3779B9) * 0x85EBCA6B >>> 7, many) == 0;
    }

    String somebody() {
      return PEOPLE.get(Math.floorMod(manner, PEOPLE.size()));
    }
  }

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  void attempt(Attempt attempt) {
    try {
      act(keys.get(attempt.point()), attempt);
    } catch (DomainException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  /** The points that an attempt can move: a meeting may decide on both. */
  List<String> concernedBy(Attempt attempt) {
    boolean meets = attempt.what().equals("meet") || attempt.what().equals(NEXT);
    return meets ? keys : List.of(keys.get(attempt.point()));
  }

  ReviewSituation situation(String key) {
    return world.loadReview.of(world.loadPoint.surround("clerk", world.point(key)));
  }

  /** Who an attempt is by. */
  String user(Attempt attempt) {
    String key = keys.get(attempt.point());
    return attempt.user().equals(WHOSE_TURN_IT_IS) ? whoseTurn(key, attempt) : attempt.user();
  }

  private String whoseTurn(String key, Attempt attempt) {
    Optional<Turn> turn = situation(key).turn();
    if (turn.isEmpty()) {
      RiskPoint point = world.point(key);
      return point.state().equals(RiskState.IN_FORCE) ? "inspector" : point.filer();
    }
    boolean recorded = turn.get().isCollective() || turn.get().step().kind() == StepKind.FILING;
    List<String> able = new ArrayList<>(turn.get().delegates().keySet());
    able.addAll(turn.get().people());
    return recorded || able.isEmpty()
        ? "secretary"
        : able.get(attempt.oneIn(3, 1) ? able.size() - 1 : 0);
  }

  private void act(String key, Attempt attempt) {
    String user = user(attempt);
    switch (attempt.what()) {
      case NEXT -> next(key, user, attempt);
      case "pass-at-level" -> world.decide.decide(key, pass(user).with(level(attempt)));
      case "pass-in-another-way" -> passInAnotherWay(key, user, attempt);
      case "meet" -> meet(user, attempt);
      case "correct" ->
          world.edit.edit(user, key, Map.of(RiskField.CAUSE, "Cause " + attempt.manner()));
      case "ask" -> world.askOpinions.ask(user, key, List.of(attempt.somebody()), List.of());
      case "give" -> world.giveOpinion.give(user, key, Stance.SUPPORT, "Agreed.");
      case "delegate" -> delegate(user, attempt.somebody());
      case "recuse" -> world.recordRecusal.record(user, key, attempt.somebody(), "A relative.");
      case "days" -> world.clock.pass(Duration.ofDays(4));
      case "show", "comment", "answer", "confirm", "send-back" -> show(key, user, attempt.what());
      case "send", "received", "refused" -> fileWithSuperior(key, user, attempt.what());
      default -> world.decide(user, key, Decision.of(attempt.what()).orElseThrow());
    }
  }

  private void next(String key, String user, Attempt attempt) {
    String state = world.point(key).state();
    Optional<StepKind> kind = world.regime.step(state).map(step -> step.kind());
    if (kind.isEmpty()) {
      world.decide(
          user, key, state.equals(RiskState.IN_FORCE) ? Decision.RE_EXAMINE : Decision.SUBMIT);
      return;
    }
    switch (kind.get()) {
      case REVIEW -> world.decide(user, key, Decision.PASS);
      case COLLECTIVE -> meet(user, attempt);
      case PUBLICITY -> show(key, user, nextOfPublicity(key, attempt));
      case FILING -> fileWithSuperior(key, user, nextOfFiling(key, attempt));
    }
  }

  private String nextOfPublicity(String key, Attempt attempt) {
    if (openFor(key).isEmpty()) {
      return "paper";
    }
    boolean answered = openFor(key).stream().allMatch(shown -> shown.isAnsweredFor(key));
    return answered ? attempt.oneIn(2, 8) ? "send-back" : "confirm" : "answer";
  }

  private String nextOfFiling(String key, Attempt attempt) {
    return openFilings(key).isEmpty() ? "send" : attempt.oneIn(2, 9) ? "refused" : "received";
  }

  /** A record that there is none of, of another kind than the step needs. */
  private void passInAnotherWay(String key, String user, Attempt attempt) {
    Optional<StepKind> needed = situation(key).step().map(ReviewStep::kind);
    List<StepKind> others =
        Stream.of(StepKind.values()).filter(kind -> needed.filter(kind::equals).isEmpty()).toList();
    StepKind way = others.get(Math.floorMod(attempt.manner(), others.size()));
    world.decide.decide(key, Move.by(way, "no-such-record", Decision.PASS, user, ""));
  }

  private static Move pass(String user) {
    return Move.of(Decision.PASS, user, "Seen.");
  }

  private static Optional<Overruling> level(Attempt attempt) {
    String level = attempt.oneIn(2, 2) ? "1" : attempt.oneIn(2, 3) ? "2" : "3";
    return Optional.of(new Overruling(level, attempt.oneIn(8, 4) ? "" : "Small sums."));
  }

  /** Decides on the point and often on the other as well, not always in the same way. */
  private void meet(String recorder, Attempt attempt) {
    List<String> attendees =
        IntStream.range(0, PEOPLE.size())
            .filter(person -> !attempt.oneIn(person < 4 ? 5 : 2, 10 + person))
            .mapToObj(PEOPLE::get)
            .toList();
    List<String> recused =
        attempt.oneIn(5, 5) && !attendees.isEmpty() ? List.of(attendees.get(0)) : List.of();
    List<String> absent =
        attempt.oneIn(2, 6)
            ? PEOPLE.stream().limit(3).filter(one -> !attendees.contains(one)).toList()
            : List.of();
    List<MeetingDecision> decisions = new ArrayList<>();
    decisions.add(decision(keys.get(attempt.point()), attempt, 20));
    String other = keys.get(1 - attempt.point());
    if (situation(other).turn().filter(Turn::isCollective).isPresent() && !attempt.oneIn(4, 7)) {
      decisions.add(decision(other, attempt, 30));
    }
    LocalDate today = LocalDate.now(world.clock);
    world.recordMeeting.record(
        recorder,
        new MeetingInput(World.PROJECT, today, "Hall", attendees, absent, recused, "", decisions));
  }

  private static MeetingDecision decision(String key, Attempt attempt, int place) {
    if (attempt.oneIn(6, place)) {
      return new MeetingDecision(key, Decision.RETURN, "Not clear.");
    }
    MeetingDecision pass = new MeetingDecision(key, Decision.PASS, "");
    MeetingDecision voted = attempt.oneIn(6, place + 1) ? pass.voted(new Votes(3, 0, 0)) : pass;
    return attempt.oneIn(5, place + 2) ? voted.with(level(attempt).orElseThrow()) : voted;
  }

  private void delegate(String user, String other) {
    LocalDate today = LocalDate.now(world.clock);
    world.grantDelegation.grant(
        user, new DelegationInput(user, other, today, today.plusDays(9), ""));
  }

  private void show(String key, String user, String what) {
    switch (what) {
      case "show" -> world.openPublicity.open(user, notice(key, Optional.empty()));
      case "paper" ->
          world.openPublicity.open(
              user, notice(key, Optional.of(LocalDate.now(world.clock).minusDays(1))));
      default -> openFor(key).forEach(shown -> handle(shown, key, user, what));
    }
  }

  /** What was held on paper is over when it is recorded. */
  private PublicityInput notice(String key, Optional<LocalDate> paperUntil) {
    LocalDate from = LocalDate.now(world.clock).minusDays(paperUntil.isPresent() ? 30 : 0);
    return new PublicityInput(
        World.PROJECT,
        "List",
        "bureau",
        "unit",
        from,
        paperUntil,
        paperUntil.isPresent(),
        List.of(key));
  }

  private void handle(Publicity shown, String key, String user, String what) {
    String id = shown.notice().id();
    switch (what) {
      case "comment" ->
          world.commentOnPublicity.comment(
              user, id, new CommentInput(key, "Not clear.", false, false, ""));
      case "answer" ->
          shown.comments().stream()
              .filter(comment -> !comment.isAnswered())
              .map(PublicityComment::id)
              .forEach(comment -> world.answerComment.answer(user, id, comment, "It is now."));
      case "confirm" -> conclude(user, id, new Conclusion(key, Outcome.CONFIRMED, ""));
      default -> conclude(user, id, new Conclusion(key, Outcome.SENT_BACK, "See the comments."));
    }
  }

  private void conclude(String user, String id, Conclusion conclusion) {
    world.concludePublicity.conclude(user, id, List.of(conclusion));
  }

  private List<Publicity> openFor(String key) {
    return world.publicities.ofPoint(world.point(key).id()).stream()
        .filter(one -> one.isOpenFor(key))
        .toList();
  }

  private void fileWithSuperior(String key, String user, String what) {
    LocalDate today = LocalDate.now(world.clock);
    if (what.equals("send")) {
      world.sendFiling.send(
          user, new FilingInput(World.PROJECT, "2026-7", "", today, List.of(key)));
      return;
    }
    ReplyInput reply = new ReplyInput(what.equals("received"), today, "JW-88", "As said.");
    openFilings(key).forEach(sent -> world.recordReply.record(user, sent.id(), reply));
  }

  private List<SuperiorFiling> openFilings(String key) {
    return world.filings.ofPoint(world.point(key).id()).stream()
        .filter(one -> one.state() == FilingState.SENT)
        .toList();
  }
}

package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.text.Problem;

/**
 * What a meeting must fulfil before anything moves. Problems of a decision name its place in the
 * list as row, from 1.
 *
 * <p>Codes of problems, all starting {@code meeting.}: {@code date-in-future}, {@code
 * place-required}, {@code too-long}, {@code no-attendees}, {@code recused-not-present}, {@code
 * no-decisions}, {@code decided-twice}, {@code not-a-decision}, {@code not-awaiting}, {@code
 * no-quorum}, {@code too-few-attend}, {@code absent-and-present}, {@code absent-not-member}, {@code
 * votes-do-not-add-up}, {@code votes-contradict}; of opinion and level also those of {@link
 * MoveRules}.
 *
 * @param today the present day
 */
record MeetingRules(LocalDate today) {

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_MINUTES = 20_000;

  /** Everything wrong with the meeting itself. */
  List<Problem> checkFrame(MeetingInput meeting) {
    return Stream.of(
            when(meeting.date().isAfter(today), "meeting.date-in-future", "date"),
            when(meeting.place().isBlank(), "meeting.place-required", "place"),
            when(meeting.place().length() > LONGEST_PLACE, "meeting.too-long", "place"),
            when(meeting.minutes().length() > LONGEST_MINUTES, "meeting.too-long", "minutes"),
            when(meeting.attendees().isEmpty(), "meeting.no-attendees", "attendees"),
            when(
                !meeting.attendees().containsAll(meeting.recused()),
                "meeting.recused-not-present",
                "recused"),
            when(
                meeting.absent().stream().anyMatch(meeting.attendees()::contains),
                "meeting.absent-and-present",
                "absent"),
            when(meeting.decisions().isEmpty(), "meeting.no-decisions", "decisions"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Points that the meeting decides on twice. */
  List<Problem> checkRepetitions(MeetingInput meeting) {
    Set<String> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (int row = 1; row <= meeting.decisions().size(); row++) {
      String key = meeting.decisions().get(row - 1).pointKey();
      if (!seen.add(key)) {
        problems.add(Problem.of("meeting.decided-twice", key).at("decisions").inRow(row));
      }
    }
    return problems;
  }

  /** Those recorded as absent who are in no body that decides on the meeting's points. */
  List<Problem> checkAbsent(MeetingInput meeting, List<ReviewSituation> situations) {
    Set<String> members =
        situations.stream()
            .flatMap(one -> one.turn().filter(Turn::isCollective).map(one::bodyOf).stream())
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return meeting.absent().stream()
        .filter(user -> !members.contains(user))
        .map(user -> Problem.of("meeting.absent-not-member", user).at("absent"))
        .toList();
  }

  /** Everything wrong with one decision of it. */
  List<Problem> checkDecision(
      MeetingInput meeting, MeetingDecision decision, ReviewSituation situation) {
    Move move =
        Move.by(StepKind.COLLECTIVE, "", decision.decision(), "", decision.opinion())
            .with(decision.overruling());
    Stream<Problem> words =
        Stream.concat(
            MoveRules.checkWords(situation, move).stream(),
            MoveRules.sameLevel(situation, move).stream());
    return Stream.concat(words, standing(meeting, decision, situation).stream()).toList();
  }

  private static Optional<Problem> standing(
      MeetingInput meeting, MeetingDecision decision, ReviewSituation situation) {
    String key = decision.pointKey();
    if (decision.decision() != Decision.PASS && decision.decision() != Decision.RETURN) {
      return Optional.of(
          Problem.of("meeting.not-a-decision", key, decision.decision().code()).at("decisions"));
    }
    Optional<Turn> turn = situation.turn().filter(Turn::isCollective);
    if (turn.isEmpty()) {
      return Optional.of(
          Problem.of("meeting.not-awaiting", key, situation.point().state()).at("decisions"));
    }
    return turn.get()
        .obstacle()
        .or(
            () ->
                DecisionRules.opinionsMissing(situation, decision.decision())
                    .map(problem -> problem.at("decisions")))
        .or(() -> quorum(meeting, key, situation, turn.get()))
        .or(() -> votes(meeting, decision, turn.get()));
  }

  /**
   * More than half of the body attends, and enough of those who attend decide. Owners of the point
   * and those who stepped aside are no longer among the people whose turn it is.
   */
  private static Optional<Problem> quorum(
      MeetingInput meeting, String key, ReviewSituation situation, Turn turn) {
    List<String> body = situation.bodyOf(turn);
    long attending = body.stream().filter(meeting.attendees()::contains).count();
    return when(
            2 * attending <= body.size(),
            "meeting.too-few-attend",
            "attendees",
            key,
            Long.toString(attending),
            Integer.toString(body.size()))
        .or(
            () ->
                when(
                    deciding(meeting, turn) < StepHolders.QUORUM,
                    "meeting.no-quorum",
                    "attendees",
                    key));
  }

  private static int deciding(MeetingInput meeting, Turn turn) {
    return (int)
        turn.people().stream()
            .filter(meeting.attendees()::contains)
            .filter(member -> !meeting.recused().contains(member))
            .count();
  }

  /** Counted votes are those of everybody who decides, and the decision follows them. */
  private static Optional<Problem> votes(
      MeetingInput meeting, MeetingDecision decision, Turn turn) {
    if (decision.votes().isEmpty()) {
      return Optional.empty();
    }
    Votes votes = decision.votes().get();
    int deciding = deciding(meeting, turn);
    return when(
            votes.total() != deciding,
            "meeting.votes-do-not-add-up",
            "decisions",
            decision.pointKey(),
            Integer.toString(votes.total()),
            Integer.toString(deciding))
        .or(
            () ->
                when(
                    votes.isCarried() != (decision.decision() == Decision.PASS),
                    "meeting.votes-contradict",
                    "decisions",
                    decision.pointKey()));
  }

  private static Optional<Problem> when(
      boolean wrong, String code, String field, String... arguments) {
    return wrong ? Optional.of(Problem.of(code, arguments).at(field)) : Optional.empty();
  }
}

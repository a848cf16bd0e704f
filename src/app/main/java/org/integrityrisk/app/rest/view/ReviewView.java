package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.review.AskOpinions;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.review.Turn;
import org.integrityrisk.core.review.Wanted;

/**
 * How the review of a risk point has gone so far.
 *
 * @param round the present round through the chain, from 1
 * @param deciders those who may decide now
 * @param wanted the opinions wanted before the decision at the present step
 * @param askable the offices that the caller may ask besides; none for callers who may not ask
 * @param openOpinions how many of them still hold the decision up
 * @param reExaminations how often the point was looked at again
 * @param returns how often it was returned for redo
 * @param returned each return with its reason, oldest first
 * @param due last day to act at the present step, null when it has no deadline
 * @param staleApprovals how many approvals of the present round were given on another content
 * @param changes what has changed since the oldest of them
 */
public record ReviewView(
    int round,
    List<Decider> deciders,
    List<WantedView> wanted,
    List<CodeName> askable,
    int openOpinions,
    int reExaminations,
    int returns,
    List<Return> returned,
    Optional<LocalDate> due,
    boolean overdue,
    int staleApprovals,
    List<ChangeView> changes) {

  /**
   * Somebody who may decide.
   *
   * @param actsFor the one in whose place, by delegation; null for an own office
   */
  public record Decider(String user, String name, Optional<PersonName> actsFor) {

    private static Decider of(String user, Turn turn, Names names) {
      return new Decider(user, names.person(user).name(), turn.actsFor(user).map(names::person));
    }
  }

  /** A return for redo. */
  public record Return(int round, String stepName, String name, String reason, Instant time) {

    private static Return of(Opinion opinion, Names names) {
      return new Return(
          opinion.round(),
          names.state(opinion.step()).name(),
          opinion.name(),
          opinion.text(),
          opinion.time());
    }
  }

  /** The review in the language of the names. */
  public static ReviewView of(ReviewSituation situation, List<ChangeView> changes, Names names) {
    return new ReviewView(
        situation.round(),
        situation.turn().map(turn -> deciders(turn, names)).orElse(List.of()),
        wanted(situation, names),
        askable(situation, names),
        situation.openOpinions().size(),
        situation.reExaminations().size(),
        situation.returns().size(),
        situation.returns().stream().map(one -> Return.of(one, names)).toList(),
        situation.due(),
        situation.isOverdue(),
        situation.staleApprovals().size(),
        changes);
  }

  private static List<WantedView> wanted(ReviewSituation situation, Names names) {
    List<Wanted> open = situation.openOpinions();
    return situation.wanted().stream()
        .map(one -> WantedView.of(one, open.contains(one), names))
        .toList();
  }

  private static List<CodeName> askable(ReviewSituation situation, Names names) {
    return AskOpinions.mayAsk(situation)
        ? AskOpinions.askable(situation).stream().map(role -> names.own(role.code())).toList()
        : List.of();
  }

  private static List<Decider> deciders(Turn turn, Names names) {
    return Stream.concat(turn.people().stream(), turn.delegates().keySet().stream().sorted())
        .map(user -> Decider.of(user, turn, names))
        .toList();
  }
}

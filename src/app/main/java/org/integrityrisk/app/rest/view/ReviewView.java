package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.ReviewSituation;

/**
 * How the review of a risk point has gone so far.
 *
 * @param round the present round through the chain, from 1
 * @param reExaminations how often the point was looked at again
 * @param returns how often it was returned for redo
 * @param returned each return with its reason, oldest first
 * @param due last day to act at the present step, null when it has no deadline
 * @param staleApprovals how many approvals of the present round were given on another content
 * @param changes what has changed since the oldest of them
 */
public record ReviewView(
    int round,
    int reExaminations,
    int returns,
    List<Return> returned,
    Optional<LocalDate> due,
    boolean overdue,
    int staleApprovals,
    List<ChangeView> changes) {

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
        situation.reExaminations().size(),
        situation.returns().size(),
        situation.returns().stream().map(one -> Return.of(one, names)).toList(),
        situation.due(),
        situation.isOverdue(),
        situation.staleApprovals().size(),
        changes);
  }
}

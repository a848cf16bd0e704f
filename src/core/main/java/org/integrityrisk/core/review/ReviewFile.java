package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.delegation.RunningDelegations;

/**
 * Everything that is kept about the review of one risk point.
 *
 * @param opinions the opinions given, oldest first
 * @param recusals who has stepped aside, oldest first
 * @param corrections who has corrected the point for its filer
 * @param sought the opinions sought before decisions, oldest first
 * @param delegations who decides in whose place on the day
 * @param flagged whether the point is to be re-examined, because what it rests on has changed; only
 *     of points in force
 * @param shownUntil the last day on which it is shown for comments; only at a publicity step, once
 *     the publicity is opened
 */
public record ReviewFile(
    List<Opinion> opinions,
    List<Recusal> recusals,
    List<Correction> corrections,
    List<SoughtOpinion> sought,
    RunningDelegations delegations,
    boolean flagged,
    Optional<LocalDate> shownUntil) {

  /** Nothing yet. */
  static final ReviewFile EMPTY = settled(List.of(), false);

  public ReviewFile {
    opinions = List.copyOf(opinions);
    recusals = List.copyOf(recusals);
    corrections = List.copyOf(corrections);
    sought = List.copyOf(sought);
  }

  /** What matters of a point on which nobody has to decide. */
  static ReviewFile settled(List<Opinion> opinions, boolean flagged) {
    return new ReviewFile(
        opinions,
        List.of(),
        List.of(),
        List.of(),
        RunningDelegations.NONE,
        flagged,
        Optional.empty());
  }
}

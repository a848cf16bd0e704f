package org.integrityrisk.core.review;

import java.util.List;
import org.integrityrisk.core.delegation.RunningDelegations;

/**
 * Everything that is kept about the review of one risk point.
 *
 * @param opinions the opinions given, oldest first
 * @param recusals who has stepped aside, oldest first
 * @param sought the opinions sought before decisions, oldest first
 * @param delegations who decides in whose place on the day
 */
public record ReviewFile(
    List<Opinion> opinions,
    List<Recusal> recusals,
    List<SoughtOpinion> sought,
    RunningDelegations delegations) {

  /** Nothing yet. */
  static final ReviewFile EMPTY = settled(List.of());

  public ReviewFile {
    opinions = List.copyOf(opinions);
    recusals = List.copyOf(recusals);
    sought = List.copyOf(sought);
  }

  /** What matters of a point on which nobody has to decide. */
  static ReviewFile settled(List<Opinion> opinions) {
    return new ReviewFile(opinions, List.of(), List.of(), RunningDelegations.NONE);
  }
}

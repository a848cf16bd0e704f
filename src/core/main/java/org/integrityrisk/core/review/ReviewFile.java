package org.integrityrisk.core.review;

import java.util.List;
import org.integrityrisk.core.delegation.RunningDelegations;

/**
 * Everything that is kept about the review of one risk point.
 *
 * @param opinions the opinions given, oldest first
 * @param recusals who has stepped aside, oldest first
 * @param delegations who decides in whose place on the day
 */
public record ReviewFile(
    List<Opinion> opinions, List<Recusal> recusals, RunningDelegations delegations) {

  /** Nothing yet. */
  static final ReviewFile EMPTY = new ReviewFile(List.of(), List.of(), RunningDelegations.NONE);

  public ReviewFile {
    opinions = List.copyOf(opinions);
    recusals = List.copyOf(recusals);
  }
}

package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.Rank;

/**
 * The ordered reviews (审核链) of the points of one scope before they take effect.
 *
 * @param scope code of the scope it is for
 * @param ranks ranks of the posts it is for; empty for every rank and for points without a post
 * @param steps at least one
 */
public record Chain(String scope, List<Rank> ranks, List<ReviewStep> steps) {

  public Chain {
    ranks = List.copyOf(ranks);
    steps = List.copyOf(steps);
  }

  /** Stable id, unique in its regime: the scope and the ranks, if it names any. */
  public String id() {
    return ranks.stream().map(Rank::code).reduce(scope, (id, rank) -> id + "-" + rank);
  }

  public boolean isFor(String pointScope, Optional<Rank> rank) {
    return scope.equals(pointScope)
        && (ranks.isEmpty() || rank.filter(ranks::contains).isPresent());
  }

  public ReviewStep first() {
    return steps.get(0);
  }

  public Optional<ReviewStep> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The step after this one; empty after the last, when the point takes effect. */
  public Optional<ReviewStep> after(ReviewStep step) {
    int next = steps.indexOf(step) + 1;
    return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
  }
}

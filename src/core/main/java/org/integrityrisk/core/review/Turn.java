package org.integrityrisk.core.review;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.text.Problem;

/**
 * Whose turn it is on a risk point.
 *
 * @param step the step of the chain
 * @param role the office in which the people act; another than the step's when they stand in
 * @param people user keys of those who may decide; for a collective step, of those who decide
 *     together
 * @param standsIn whether they stand in for the step's own holder
 * @param obstacle what must be set in the organisation register, when nobody may decide
 */
public record Turn(
    ReviewStep step,
    HolderRole role,
    List<String> people,
    boolean standsIn,
    Optional<Problem> obstacle) {

  public Turn {
    people = List.copyOf(people);
  }

  static Turn of(ReviewStep step, HolderRole role, List<String> people, boolean standsIn) {
    return new Turn(step, role, people, standsIn, Optional.empty());
  }

  static Turn blocked(ReviewStep step, Problem obstacle) {
    return new Turn(step, step.holder(), List.of(), false, Optional.of(obstacle));
  }

  public boolean isCollective() {
    return step.collective();
  }

  public boolean includes(String user) {
    return people.contains(user);
  }

  /** The one person whose turn it is; empty when several may decide or must decide together. */
  public Optional<String> onlyPerson() {
    return people.size() == 1 && !isCollective() ? Optional.of(people.get(0)) : Optional.empty();
  }
}

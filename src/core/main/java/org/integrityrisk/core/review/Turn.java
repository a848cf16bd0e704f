package org.integrityrisk.core.review;

import java.util.List;
import java.util.Map;
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
 * @param delegates those who may decide in place of one of them, each with the key of that one
 * @param standsIn whether they stand in for the step's own holder
 * @param obstacle what must be set in the organisation register, when nobody may decide
 */
public record Turn(
    ReviewStep step,
    HolderRole role,
    List<String> people,
    Map<String, String> delegates,
    boolean standsIn,
    Optional<Problem> obstacle) {

  public Turn {
    people = List.copyOf(people);
    delegates = Map.copyOf(delegates);
  }

  static Turn of(
      ReviewStep step,
      HolderRole role,
      List<String> people,
      Map<String, String> delegates,
      boolean standsIn) {
    return new Turn(step, role, people, delegates, standsIn, Optional.empty());
  }

  static Turn blocked(ReviewStep step, Problem obstacle) {
    return new Turn(step, step.holder(), List.of(), Map.of(), false, Optional.of(obstacle));
  }

  public boolean isCollective() {
    return step.collective();
  }

  /** Whether the user may decide: by an own office, or in place of its holder. */
  public boolean includes(String user) {
    return people.contains(user) || delegates.containsKey(user);
  }

  /** Key of the user in whose place the user decides; empty for an own office. */
  public Optional<String> actsFor(String user) {
    return people.contains(user) ? Optional.empty() : Optional.ofNullable(delegates.get(user));
  }

  /** The one person whose turn it is; empty when several may decide or must decide together. */
  public Optional<String> onlyPerson() {
    return people.size() == 1 && !isCollective() ? Optional.of(people.get(0)) : Optional.empty();
  }
}

package org.integrityrisk.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One opinion that is wanted before the decision at the present step.
 *
 * @param role code of the office asked; empty for a person asked by name
 * @param people keys of those who may give it: the person, or whoever holds the office; nobody when
 *     all of them must not
 * @param kept what is kept of it; empty while an office has not answered
 * @param requested when somebody asked for it; empty when the regime asks
 */
public record Wanted(
    String role, List<String> people, Optional<SoughtOpinion> kept, Optional<Instant> requested) {

  public Wanted {
    people = List.copyOf(people);
  }

  /** Whether it was given. */
  public boolean isGiven() {
    return kept.flatMap(SoughtOpinion::given).isPresent();
  }

  /** Whether nobody is left who could give it: the office is vacant, or everybody in it barred. */
  public boolean isVacant() {
    return people.isEmpty() && !isGiven();
  }

  /** The code of the office or the name of the person. */
  String label() {
    return role.isEmpty() ? kept.map(SoughtOpinion::name).orElse("") : role;
  }
}

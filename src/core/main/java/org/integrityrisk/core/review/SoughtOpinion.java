package org.integrityrisk.core.review;

import java.time.Instant;
import java.util.Optional;

/**
 * An opinion that is sought before a decision (Wenzhou: opinions are sought before the leadership
 * team decides). Of people who were asked by name one is kept from the asking on, and completed by
 * the answer. Of an office two are kept: the request, if somebody has made it, and the answer of
 * whoever of the office was first.
 *
 * @param pointId the host's id of the point
 * @param round round of the review
 * @param step step of the chain before whose decision it is sought
 * @param role code of the office that is asked; empty for a person asked by name
 * @param user key of the person asked by name, or who answered for the office; empty in a request
 *     to an office
 * @param name the person's name at that time
 * @param asker key of the user who asked; empty when the regime asks
 * @param asked when it was asked or, for an office, answered
 * @param given what was answered, if it was
 */
public record SoughtOpinion(
    String pointId,
    int round,
    String step,
    String role,
    String user,
    String name,
    String asker,
    Instant asked,
    Optional<Given> given) {

  /**
   * An answer.
   *
   * @param stance for or against the point going on
   * @param text the opinion; a concern has one
   * @param time when
   */
  public record Given(Stance stance, String text, Instant time) {}

  /** Whether somebody has asked an office, besides those that the regime asks. */
  public boolean isRequestToOffice() {
    return !role.isEmpty() && given.isEmpty();
  }

  boolean isAt(int otherRound, String otherStep) {
    return round == otherRound && step.equals(otherStep);
  }

  SoughtOpinion answered(Given answer) {
    return new SoughtOpinion(
        pointId, round, step, role, user, name, asker, asked, Optional.of(answer));
  }
}

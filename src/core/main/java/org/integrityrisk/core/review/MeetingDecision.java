package org.integrityrisk.core.review;

import java.util.Optional;

/**
 * What a meeting decided about one point.
 *
 * @param pointKey issue key of the point
 * @param decision pass or return
 * @param opinion opinion or reason; a return needs one
 * @param votes how it was voted, if the votes were counted
 */
public record MeetingDecision(
    String pointKey, Decision decision, String opinion, Optional<Votes> votes) {

  /** A decision without a count of votes. */
  public MeetingDecision(String pointKey, Decision decision, String opinion) {
    this(pointKey, decision, opinion, Optional.empty());
  }
}

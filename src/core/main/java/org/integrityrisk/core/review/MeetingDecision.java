package org.integrityrisk.core.review;

import java.util.Optional;

/**
 * What a meeting decided about one point.
 *
 * @param pointKey issue key of the point
 * @param decision pass or return
 * @param opinion opinion or reason; a return needs one
 * @param votes how it was voted, if the votes were counted
 * @param overruling another level than the point has; only with a pass
 */
public record MeetingDecision(
    String pointKey,
    Decision decision,
    String opinion,
    Optional<Votes> votes,
    Optional<Overruling> overruling) {

  /** A decision without a count of votes, with the level left as it is. */
  public MeetingDecision(String pointKey, Decision decision, String opinion) {
    this(pointKey, decision, opinion, Optional.empty(), Optional.empty());
  }

  /** The same decision with its votes counted. */
  public MeetingDecision voted(Votes counted) {
    return new MeetingDecision(pointKey, decision, opinion, Optional.of(counted), overruling);
  }

  /** The same decision with another level. */
  public MeetingDecision with(Overruling level) {
    return new MeetingDecision(pointKey, decision, opinion, votes, Optional.of(level));
  }
}

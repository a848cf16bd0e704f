package org.integrityrisk.core.review;

import java.util.Optional;

/**
 * One move of a risk point along its chain, as handed to the host's workflow and from there to
 * {@code RecordOpinion}.
 *
 * @param decision what is decided
 * @param actor user key of the one who decides; in a meeting, of the one who records it
 * @param text opinion or reason, may be empty where none is demanded
 * @param meeting id of the meeting that decided, empty for a person's own decision
 * @param overruling another level than the proposed one
 */
public record Move(
    Decision decision, String actor, String text, String meeting, Optional<Overruling> overruling) {

  /** A person's own decision, with the level left as it is. */
  public static Move of(Decision decision, String actor, String text) {
    return new Move(decision, actor, text, "", Optional.empty());
  }

  public boolean isFromMeeting() {
    return !meeting.isEmpty();
  }
}

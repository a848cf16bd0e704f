package org.integrityrisk.core.publicity;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment on what is shown. Of one without a name nothing is kept that leads to a person.
 *
 * @param id id given when it was made
 * @param publicity id of the publicity
 * @param point key of the point that it is about; empty when it is about the whole
 * @param user key of the commenter; empty for a comment without a name or from paper
 * @param name name of the commenter, empty for a comment without a name
 * @param recorder user key of the one who copied it from paper, empty otherwise
 * @param text what it says, never empty
 * @param time when it was made, or copied
 * @param answer the answer, once there is one
 */
public record PublicityComment(
    String id,
    String publicity,
    String point,
    String user,
    String name,
    String recorder,
    String text,
    Instant time,
    Optional<CommentAnswer> answer) {

  public boolean isAnswered() {
    return answer.isPresent();
  }

  /** Whether it bears on the point: about it, or about the whole. */
  public boolean concerns(String pointKey) {
    return point.isEmpty() || point.equals(pointKey);
  }

  /** Whether it was copied from paper. */
  public boolean isFromPaper() {
    return !recorder.isEmpty();
  }
}

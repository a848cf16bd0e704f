package org.integrityrisk.core.postgrade;

import java.util.Optional;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.organisation.Post;

/**
 * A post with its grade, and everything that led to it.
 *
 * @param post the post
 * @param points how many points in force it has
 * @param grading the grade as its level, or what is missing to give one; without points it is open
 */
public record GradedPost(Post post, long points, Grading grading) {

  /** Code of the grade; empty while none can be given. */
  public Optional<String> grade() {
    return grading.level();
  }
}

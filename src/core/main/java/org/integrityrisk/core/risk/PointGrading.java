package org.integrityrisk.core.risk;

import java.util.Optional;
import org.integrityrisk.core.grading.Grading;

/**
 * How a risk point came by its level: what the regime's rule proposed and, if a reviewer saw it
 * otherwise, what the reviewer set. Both are kept.
 *
 * @param proposed what the rule proposed
 * @param overruled what a reviewer set instead
 */
public record PointGrading(Grading proposed, Optional<Overruled> overruled) {

  /**
   * A reviewer's level, or that of a meeting.
   *
   * @param level code of the level
   * @param reason why
   * @param user key of the reviewer, or of who recorded the meeting
   * @param name the name of that user at that time
   * @param meeting id of the meeting that set it; empty for a reviewer's own
   */
  public record Overruled(String level, String reason, String user, String name, String meeting) {}

  public static PointGrading proposed(Grading grading) {
    return new PointGrading(grading, Optional.empty());
  }

  /** Code of the level that counts, empty while none can be computed. */
  public String level() {
    return overruled.map(Overruled::level).or(proposed::level).orElse("");
  }

  public PointGrading overruledBy(Overruled reviewer) {
    return new PointGrading(proposed, Optional.of(reviewer));
  }

  /**
   * The grading after the rule was asked again: a reviewer's level stands as long as the rule sees
   * the same inputs and proposes the same.
   */
  public PointGrading regraded(Grading again) {
    boolean unchanged =
        again.inputs().equals(proposed.inputs()) && again.level().equals(proposed.level());
    return new PointGrading(again, unchanged ? overruled : Optional.empty());
  }
}

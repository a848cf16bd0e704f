package org.integrityrisk.core.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * What a risk point said in one cycle, from one change to the next.
 *
 * @param number its place among the versions of the point, from 1; it never changes
 * @param content what the point said
 * @param current whether the point says so now
 * @param since since when; empty for a draft on which nobody has decided yet
 * @param opinions what was decided on it, oldest first
 * @param grading how it came by its level
 * @param asked whether the grading is not the one of that time but what the rules give it now
 */
public record PointVersion(
    int number,
    RiskPointContent content,
    boolean current,
    Optional<Instant> since,
    List<Opinion> opinions,
    PointGrading grading,
    boolean asked) {

  public PointVersion {
    opinions = List.copyOf(opinions);
  }
}

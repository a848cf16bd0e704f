package org.integrityrisk.core.slip;

import java.time.Instant;
import java.util.List;

/**
 * What a slip is about; never changed.
 *
 * @param title the business
 * @param reference number of the case or name of the applicant; may be empty
 * @param department code of the department whose business it is
 * @param power code of the power whose internal flow it follows; empty for free steps
 * @param steps the steps as they were when it was made; not empty
 * @param creator user key of the one who made it
 * @param creatorName that user's name at that time
 */
public record SlipHead(
    String id,
    String project,
    String title,
    String reference,
    String department,
    String power,
    List<SlipStep> steps,
    String creator,
    String creatorName,
    Instant created) {

  public SlipHead {
    steps = List.copyOf(steps);
  }
}

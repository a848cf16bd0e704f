package org.integrityrisk.core.slip;

import java.util.List;

/**
 * A slip as the one who makes it describes it.
 *
 * @param project key of the project
 * @param title the business
 * @param reference number of the case or name of the applicant; may be empty
 * @param department code of the department whose business it is
 * @param power code of the power whose internal flow it follows; empty for steps of one's own
 * @param steps the steps, where no power is named
 * @param first whom it is handed to first, by user key or name
 * @param note what that person should know; may be empty
 */
public record SlipInput(
    String project,
    String title,
    String reference,
    String department,
    String power,
    List<SlipStep> steps,
    String first,
    String note) {

  public SlipInput {
    steps = List.copyOf(steps);
  }
}

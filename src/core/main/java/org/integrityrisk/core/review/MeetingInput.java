package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as its recorder describes it.
 *
 * @param project key of the project
 * @param date day of the meeting
 * @param place where
 * @param attendees user keys or names of those present
 * @param absent user keys or names of members of the body who were not there
 * @param recused those of them who stepped aside (回避)
 * @param minutes the minutes, may be empty
 * @param decisions one for each point
 */
public record MeetingInput(
    String project,
    LocalDate date,
    String place,
    List<String> attendees,
    List<String> absent,
    List<String> recused,
    String minutes,
    List<MeetingDecision> decisions) {

  public MeetingInput {
    attendees = List.copyOf(attendees);
    absent = List.copyOf(absent);
    recused = List.copyOf(recused);
    decisions = List.copyOf(decisions);
  }
}

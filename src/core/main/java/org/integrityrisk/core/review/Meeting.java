package org.integrityrisk.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of the leading group (领导小组) that decided on risk points together.
 *
 * @param id id given when it was recorded
 * @param project key of the project
 * @param date day of the meeting
 * @param place where
 * @param attendees user keys of those present
 * @param absent user keys of members of the body who were not there
 * @param recused user keys of those present who stepped aside (回避)
 * @param minutes the minutes, may be empty
 * @param decisions one for each point
 * @param recorder user key of the one who recorded it
 * @param recorded when it was recorded
 */
public record Meeting(
    String id,
    String project,
    LocalDate date,
    String place,
    List<String> attendees,
    List<String> absent,
    List<String> recused,
    String minutes,
    List<MeetingDecision> decisions,
    String recorder,
    Instant recorded) {

  public Meeting {
    attendees = List.copyOf(attendees);
    absent = List.copyOf(absent);
    recused = List.copyOf(recused);
    decisions = List.copyOf(decisions);
  }
}

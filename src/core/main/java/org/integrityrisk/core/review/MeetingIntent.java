package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;

/**
 * A meeting as an intent of the journal, and back: the first step keeps the meeting, each further
 * one moves a point.
 */
final class MeetingIntent {

  static final String KIND = "meeting";

  private MeetingIntent() {}

  static Intent of(Meeting meeting) {
    List<Map<String, String>> steps = new ArrayList<>();
    steps.add(Map.of());
    meeting.decisions().forEach(decision -> steps.add(step(decision)));
    return new Intent(
        meeting.id(), KIND, meeting.recorder(), meeting.recorded(), header(meeting), steps);
  }

  static Meeting meeting(Intent intent) {
    Map<String, String> header = intent.header();
    return new Meeting(
        intent.id(),
        header.get("project"),
        LocalDate.parse(header.get("date")),
        header.get("place"),
        split(header.get("attendees")),
        split(header.get("recused")),
        header.get("minutes"),
        intent.steps().stream().skip(1).map(MeetingIntent::decision).toList(),
        intent.actor(),
        intent.opened());
  }

  static MeetingDecision decision(Map<String, String> step) {
    return new MeetingDecision(
        step.get("point"), Decision.of(step.get("decision")).orElseThrow(), step.get("opinion"));
  }

  private static Map<String, String> header(Meeting meeting) {
    return Map.of(
        "project", meeting.project(),
        "date", meeting.date().toString(),
        "place", meeting.place(),
        "attendees", String.join("\n", meeting.attendees()),
        "recused", String.join("\n", meeting.recused()),
        "minutes", meeting.minutes());
  }

  private static Map<String, String> step(MeetingDecision decision) {
    return Map.of(
        "point", decision.pointKey(),
        "decision", decision.decision().code(),
        "opinion", decision.opinion());
  }

  private static List<String> split(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }
}

package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        date(intent),
        header.get("place"),
        split(header.get("attendees")),
        split(header.getOrDefault("absent", "")),
        split(header.get("recused")),
        header.get("minutes"),
        intent.steps().stream().skip(1).map(MeetingIntent::decision).toList(),
        intent.actor(),
        intent.opened());
  }

  /** The day of the meeting. */
  static LocalDate date(Intent intent) {
    return LocalDate.parse(intent.header().get("date"));
  }

  static MeetingDecision decision(Map<String, String> step) {
    return new MeetingDecision(
        step.get("point"),
        Decision.of(step.get("decision")).orElseThrow(),
        step.get("opinion"),
        votes(step),
        overruling(step));
  }

  private static Map<String, String> header(Meeting meeting) {
    return Map.of(
        "project", meeting.project(),
        "date", meeting.date().toString(),
        "place", meeting.place(),
        "attendees", String.join("\n", meeting.attendees()),
        "absent", String.join("\n", meeting.absent()),
        "recused", String.join("\n", meeting.recused()),
        "minutes", meeting.minutes());
  }

  private static Map<String, String> step(MeetingDecision decision) {
    Map<String, String> step = new HashMap<>();
    step.put("point", decision.pointKey());
    step.put("decision", decision.decision().code());
    step.put("opinion", decision.opinion());
    decision
        .votes()
        .ifPresent(
            votes -> {
              step.put("for", Integer.toString(votes.inFavour()));
              step.put("against", Integer.toString(votes.against()));
              step.put("abstained", Integer.toString(votes.abstained()));
            });
    decision
        .overruling()
        .ifPresent(
            own -> {
              step.put("level", own.level());
              step.put("levelReason", own.reason());
            });
    return step;
  }

  private static Optional<Votes> votes(Map<String, String> step) {
    return step.containsKey("for")
        ? Optional.of(
            new Votes(
                Integer.parseInt(step.get("for")),
                Integer.parseInt(step.get("against")),
                Integer.parseInt(step.get("abstained"))))
        : Optional.empty();
  }

  private static Optional<Overruling> overruling(Map<String, String> step) {
    return Optional.ofNullable(step.get("level"))
        .map(level -> new Overruling(level, step.get("levelReason")));
  }

  private static List<String> split(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }
}

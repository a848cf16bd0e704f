package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.review.Meeting;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.Overruling;
import org.integrityrisk.core.review.Votes;

/** A meeting of the leading group. */
public record MeetingView(
    String id,
    String project,
    LocalDate date,
    String place,
    List<PersonName> attendees,
    List<PersonName> absent,
    List<PersonName> recused,
    String minutes,
    List<DecisionView> decisions,
    PersonName recorder,
    Instant recorded) {

  /**
   * What the meeting decided on one point.
   *
   * @param title what the point is called now, empty when it was deleted since
   * @param votes how it was voted, null when the votes were not counted
   * @param level the level that the meeting set, null when it left the level as it was
   * @param levelReason why it set it, empty when it did not
   */
  public record DecisionView(
      String key,
      String title,
      String decision,
      String decisionName,
      String opinion,
      Optional<VotesView> votes,
      Optional<LevelName> level,
      String levelReason) {}

  /** A count of votes. */
  public record VotesView(int inFavour, int against, int abstained) {

    private static VotesView of(Votes votes) {
      return new VotesView(votes.inFavour(), votes.against(), votes.abstained());
    }
  }

  /**
   * The meeting in the language of the names.
   *
   * @param titles what its points are called, by their keys
   */
  public static MeetingView of(Meeting meeting, Map<String, String> titles, Names names) {
    return new MeetingView(
        meeting.id(),
        meeting.project(),
        meeting.date(),
        meeting.place(),
        meeting.attendees().stream().map(names::person).toList(),
        meeting.absent().stream().map(names::person).toList(),
        meeting.recused().stream().map(names::person).toList(),
        meeting.minutes(),
        meeting.decisions().stream().map(one -> decision(one, titles, names)).toList(),
        names.person(meeting.recorder()),
        meeting.recorded());
  }

  private static DecisionView decision(
      MeetingDecision made, Map<String, String> titles, Names names) {
    String code = made.decision().code();
    return new DecisionView(
        made.pointKey(),
        titles.getOrDefault(made.pointKey(), ""),
        code,
        names.own(code).name(),
        made.opinion(),
        made.votes().map(VotesView::of),
        made.overruling().map(Overruling::level).flatMap(names::level),
        made.overruling().map(Overruling::reason).orElse(""));
  }
}

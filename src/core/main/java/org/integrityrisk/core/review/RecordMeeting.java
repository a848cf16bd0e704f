package org.integrityrisk.core.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records a meeting of the leading group, which passes or returns many points at once. All of it is
 * checked before the first point moves; from then on it is carried out to the end, through the
 * journal.
 */
public final class RecordMeeting {

  private final LoadReview reviews;
  private final People people;
  private final JournalRunner runner;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public RecordMeeting(
      LoadReview reviews, People people, JournalRunner runner, Audit audit, Ids ids, Clock clock) {
    this.reviews = reviews;
    this.people = people;
    this.runner = runner;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records the meeting and moves its points.
   *
   * @param recorder user key of a member of the leading group or of its office
   * @throws DomainException NOT_FOUND, INVALID or FORBIDDEN; nothing has moved then
   */
  public Meeting record(String recorder, MeetingInput input) {
    // load
    List<ReviewSituation> situations =
        input.decisions().stream().map(decision -> situation(recorder, input, decision)).toList();
    // check rights, before anything shows where the points stand
    situations.forEach(RecordMeeting::checkRight);
    // validate
    MeetingInput named = withKeys(input);
    check(named, situations);
    // act, audit and publish each point
    Meeting meeting = meeting(recorder, named);
    runner.run(MeetingIntent.of(meeting));
    // audit
    audit.write(recorder, "meeting.record", meeting.id(), Map.of(), summary(meeting));
    return meeting;
  }

  private ReviewSituation situation(
      String recorder, MeetingInput meeting, MeetingDecision decision) {
    ReviewSituation situation = reviews.forUser(recorder, decision.pointKey());
    if (!situation.point().project().equals(meeting.project())) {
      throw Refusals.notFound(decision.pointKey());
    }
    return situation;
  }

  private MeetingInput withKeys(MeetingInput input) {
    Problems problems = new Problems();
    List<String> attendees = keys(input.attendees(), "attendees", problems);
    List<String> absent = keys(input.absent(), "absent", problems);
    List<String> recused = keys(input.recused(), "recused", problems);
    problems.throwIfAny();
    return new MeetingInput(
        input.project(),
        input.date(),
        input.place().strip(),
        attendees,
        absent,
        recused,
        input.minutes().strip(),
        input.decisions());
  }

  private List<String> keys(List<String> names, String field, Problems problems) {
    names.stream()
        .filter(name -> people.keyOf(name).isEmpty())
        .forEach(name -> problems.add(Problem.of("meeting.unknown-person", name).at(field)));
    return names.stream().flatMap(name -> people.keyOf(name).stream()).distinct().toList();
  }

  private void check(MeetingInput meeting, List<ReviewSituation> situations) {
    MeetingRules rules = new MeetingRules(LocalDate.now(clock));
    Problems problems = new Problems();
    problems.addAll(rules.checkFrame(meeting));
    problems.addAll(rules.checkAbsent(meeting, situations));
    problems.addAll(rules.checkRepetitions(meeting));
    for (int row = 1; row <= situations.size(); row++) {
      int number = row;
      rules
          .checkDecision(meeting, meeting.decisions().get(row - 1), situations.get(row - 1))
          .stream()
          .map(problem -> problem.inRow(number))
          .forEach(problems::add);
    }
    problems.throwIfAny();
  }

  private static void checkRight(ReviewSituation situation) {
    if (!situation.mayBeRecorded()) {
      throw Refusals.forbidden(situation.point().key());
    }
  }

  private Meeting meeting(String recorder, MeetingInput input) {
    return new Meeting(
        ids.next(),
        input.project(),
        input.date(),
        input.place(),
        input.attendees(),
        input.absent(),
        input.recused(),
        input.minutes(),
        input.decisions(),
        recorder,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Map<String, String> summary(Meeting meeting) {
    return Map.of(
        "date", meeting.date().toString(),
        "place", meeting.place(),
        "attendees", String.join(" ", meeting.attendees()),
        "absent", String.join(" ", meeting.absent()),
        "recused", String.join(" ", meeting.recused()),
        "points", Integer.toString(meeting.decisions().size()));
  }
}

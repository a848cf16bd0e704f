package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.review.Decision.PASS;
import static org.integrityrisk.core.review.Decision.RETURN;
import static org.integrityrisk.core.review.Decision.SUBMIT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditEvent;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {

  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

  private final World world = new World("category-based");

  private String awaiting(String filer) {
    RiskPoint point = world.file.file(filer, World.PROJECT, World.content(), true);
    String reviewer = filer.equals("head") ? "leader" : "head";
    return world.decide(reviewer, point.key(), PASS).key();
  }

  private static MeetingInput meeting(List<String> attendees, MeetingDecision... decisions) {
    return meeting(attendees, List.of(), decisions);
  }

  private static MeetingInput meeting(
      List<String> attendees, List<String> recused, MeetingDecision... decisions) {
    return new MeetingInput(
        World.PROJECT,
        YESTERDAY,
        "Hall",
        attendees,
        List.of(),
        recused,
        "Minutes",
        List.of(decisions));
  }

  private static MeetingDecision pass(String key) {
    return new MeetingDecision(key, PASS, "");
  }

  @Test
  void decidesOnManyPointsAtOnce() {
    String first = awaiting("clerk");
    String second = awaiting("window-clerk");

    Meeting meeting =
        world.recordMeeting.record(
            "member",
            meeting(
                List.of("chief", "leader"),
                pass(first),
                new MeetingDecision(second, RETURN, "Not clear.")));

    assertThat(world.point(first).state()).isEqualTo("in-force");
    assertThat(world.point(second).state()).isEqualTo("draft");
    assertThat(world.store.find(meeting.id())).contains(meeting);
    assertThat(world.store.opinions().of(world.point(first).id()))
        .last()
        .extracting(Opinion::meeting)
        .isEqualTo(meeting.id());
    assertThat(world.store.actionsOn(meeting.id())).containsExactly("meeting.record");
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "secretary", "chief", "admin"})
  void isRecordedByTheLeadingGroupOrItsOffice(String recorder) {
    String key = awaiting("clerk");

    world.recordMeeting.record(recorder, meeting(List.of("chief", "member"), pass(key)));

    assertThat(world.point(key).state()).isEqualTo("in-force");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "inspector"})
  void isNotRecordedByAnybodyElse(String recorder) {
    String key = awaiting("clerk");

    refused(
            () ->
                world.recordMeeting.record(
                    recorder, meeting(List.of("chief", "member"), pass(key))))
        .as(FORBIDDEN, "access.forbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "inspector"})
  void tellsNobodyElseWhetherAPointAwaitsIt(String recorder) {
    String draft = world.draft().key();

    refused(() -> world.recordMeeting.record(recorder, meeting(List.of("nobody"), pass(draft))))
        .as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void needsTwoMembersWhoHaveNotSteppedAside() {
    String key = awaiting("clerk");

    refused(
            () ->
                world.recordMeeting.record(
                    "secretary", meeting(List.of("chief", "member"), List.of("member"), pass(key))))
        .as(INVALID, "meeting.no-quorum");
  }

  @Test
  void countsTheFilerAsHavingSteppedAside() {
    String key = awaiting("leader");

    refused(
            () ->
                world.recordMeeting.record(
                    "secretary", meeting(List.of("chief", "leader"), pass(key))))
        .as(INVALID, "meeting.no-quorum");
    world.recordMeeting.record(
        "secretary", meeting(List.of("chief", "leader", "member"), pass(key)));
    assertThat(world.point(key).state()).isEqualTo("in-force");
  }

  @Test
  void namesEverythingThatIsWrongAndMovesNothing() {
    String good = awaiting("clerk");
    String notYet = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    MeetingInput wrong =
        new MeetingInput(
            World.PROJECT,
            LocalDate.of(2026, 11, 23),
            " ",
            List.of("chief", "member"),
            List.of(),
            List.of("leader"),
            "",
            List.of(
                pass(good),
                pass(notYet),
                pass(good),
                new MeetingDecision(good, RETURN, ""),
                new MeetingDecision(good, SUBMIT, "")));

    refused(() -> world.recordMeeting.record("secretary", wrong))
        .at(
            "meeting.date-in-future@date",
            "meeting.place-required@place",
            "meeting.recused-not-present@recused",
            "meeting.decided-twice@decisions#3",
            "meeting.decided-twice@decisions#4",
            "meeting.decided-twice@decisions#5",
            "meeting.not-awaiting@decisions#2",
            "review.reason-required@opinion#4",
            "meeting.not-a-decision@decisions#5");
    assertThat(world.point(good).state()).isEqualTo("leading-group");
    assertThat(world.journal.phases()).isEmpty();
  }

  @Test
  void knowsOnlyPeopleWithAnAccount() {
    String key = awaiting("clerk");

    refused(
            () ->
                world.recordMeeting.record(
                    "secretary", meeting(List.of("chief", "nobody"), pass(key))))
        .at("meeting.unknown-person@attendees");
  }

  @Test
  void decidesOnlyOnPointsThatThereAre() {
    refused(
            () ->
                world.recordMeeting.record(
                    "secretary", meeting(List.of("chief", "member"), pass("RISK-404"))))
        .as(NOT_FOUND, "access.not-found");
  }

  @Test
  void decidesOnlyOnPointsOfItsProject() {
    String key = awaiting("clerk");
    MeetingInput elsewhere =
        new MeetingInput(
            "OTHER",
            YESTERDAY,
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(pass(key)));

    refused(() -> world.recordMeeting.record("secretary", elsewhere))
        .as(NOT_FOUND, "access.not-found");
  }

  @Test
  void canReachAPointAtTheBranchThatBorrowsTheBureausGroup() {
    RiskPoint point =
        world.file.file(
            "branch-clerk",
            World.PROJECT,
            World.content()
                .with(RiskField.POST, "branch-window")
                .with(RiskField.DEPARTMENT, "desk")
                .with(RiskField.UNIT, "branch"),
            true);
    world.decide("branch-head", point.key(), PASS);

    world.recordMeeting.record("secretary", meeting(List.of("chief", "member"), pass(point.key())));

    assertThat(world.point(point.key()).state()).isEqualTo("in-force");
  }

  private MeetingDecision voted(String key, Decision decision, int inFavour, int against) {
    return new MeetingDecision(key, decision, "Voted.").voted(new Votes(inFavour, against, 0));
  }

  @Test
  void needsMoreThanHalfOfTheBody() {
    String key = awaiting("clerk");

    refused(
            () ->
                world.recordMeeting.record(
                    "secretary", meeting(List.of("chief", "head"), pass(key))))
        .as(INVALID, "meeting.too-few-attend");
  }

  @ParameterizedTest
  @CsvSource({
    "PASS,   2, 0, meeting.votes-do-not-add-up@decisions#1",
    "PASS,   1, 2, meeting.votes-contradict@decisions#1",
    "RETURN, 2, 1, meeting.votes-contradict@decisions#1",
  })
  void countedVotesAreThoseOfAllWhoDecideAndDecide(
      Decision decision, int inFavour, int against, String problem) {
    String key = awaiting("clerk");
    List<String> all = List.of("chief", "leader", "member");

    refused(
            () ->
                world.recordMeeting.record(
                    "secretary", meeting(all, voted(key, decision, inFavour, against))))
        .at(problem);
  }

  @Test
  void keepsVotesAndWhoWasAbsent() {
    String key = awaiting("clerk");
    MeetingInput input =
        new MeetingInput(
            World.PROJECT,
            YESTERDAY,
            "Hall",
            List.of("chief", "leader"),
            List.of("member"),
            List.of(),
            "",
            List.of(voted(key, PASS, 2, 0)));

    Meeting meeting = world.recordMeeting.record("secretary", input);

    Meeting kept = world.store.find(meeting.id()).orElseThrow();
    assertThat(kept.absent()).containsExactly("member");
    assertThat(kept.decisions().get(0).votes()).contains(new Votes(2, 0, 0));
  }

  private MeetingInput leveled(String key, Decision decision, String level, String reason) {
    MeetingDecision made = new MeetingDecision(key, decision, "Weighed.");
    return meeting(List.of("chief", "leader"), made.with(new Overruling(level, reason)));
  }

  @Test
  void mayPassAPointAtAnotherLevelAndBothLevelsAreKept() {
    String key = awaiting("clerk");
    String proposed = world.point(key).level();

    Meeting meeting =
        world.recordMeeting.record("secretary", leveled(key, PASS, "2", "Small sums. "));

    assertThat(proposed).isEqualTo("1");
    assertThat(world.point(key).level()).isEqualTo("2");
    assertThat(world.register.point(key).level()).isEqualTo("2");
    PointGrading grading = world.store.of(world.point(key).id()).orElseThrow();
    assertThat(grading.proposed().level()).contains("1");
    assertThat(grading.overruled())
        .contains(
            new PointGrading.Overruled(
                "2", "Small sums.", "secretary", "Name of secretary", meeting.id()));
    assertThat(world.store.opinions().of(world.point(key).id()))
        .last()
        .extracting(Opinion::level)
        .isEqualTo("2");
    assertThat(world.store.find(meeting.id()).orElseThrow().decisions().get(0).overruling())
        .isPresent();
    assertThat(lastAudited(key)).contains("\"levelReason\":\"Small sums.\"");
  }

  private String lastAudited(String key) {
    List<AuditEvent> events =
        world.store.keptTrail().stream()
            .map(AuditEntry::event)
            .filter(event -> event.object().equals(key))
            .toList();
    return events.get(events.size() - 1).after();
  }

  @ParameterizedTest
  @CsvSource({
    "PASS,   9, Small sums., review.level-unknown@level#1",
    "PASS,   1, Small sums., review.level-unchanged@level#1",
    "PASS,   2, ' ',         review.level-reason-required@levelReason#1",
    "RETURN, 2, Small sums., review.level-not-here@level#1",
  })
  void setsNoLevelWithoutReasonOrSense(
      Decision decision, String level, String reason, String problem) {
    String key = awaiting("clerk");

    refused(() -> world.recordMeeting.record("secretary", leveled(key, decision, level, reason)))
        .at(problem);
    assertThat(world.point(key).state()).isEqualTo("leading-group");
    assertThat(world.point(key).level()).isEqualTo("1");
  }

  @Test
  void nobodyIsBothAbsentAndPresent() {
    MeetingInput input =
        new MeetingInput(
            World.PROJECT,
            YESTERDAY,
            "Hall",
            List.of("chief", "leader"),
            List.of("leader"),
            List.of(),
            "",
            List.of(pass(awaiting("clerk"))));

    refused(() -> world.recordMeeting.record("secretary", input))
        .at("meeting.absent-and-present@absent");
  }

  private String atTheBranch() {
    String key =
        world
            .file
            .file(
                "branch-clerk",
                World.PROJECT,
                World.content()
                    .with(RiskField.POST, "branch-window")
                    .with(RiskField.DEPARTMENT, "desk")
                    .with(RiskField.UNIT, "branch"),
                true)
            .key();
    return world.decide("branch-head", key, PASS).key();
  }

  private static MeetingInput without(List<String> attendees, List<String> absent, String key) {
    return new MeetingInput(
        World.PROJECT, YESTERDAY, "Hall", attendees, absent, List.of(), "", List.of(pass(key)));
  }

  /** The branch has a leading group of its own: branch-chief, cashier and finance-head. */
  @ParameterizedTest(name = "at the branch {0}: {1} attend, {2} absent: [{3}]")
  @CsvSource({
    "true,  branch-chief cashier,        finance-head,        ''",
    "true,  branch-chief cashier leader, finance-head,        ''",
    "true,  branch-chief cashier,        finance-head member, meeting.absent-not-member@absent",
    "true,  chief leader member,         finance-head,        meeting.too-few-attend@attendees#1",
    "true,  branch-chief chief leader,   cashier,             meeting.too-few-attend@attendees#1",
    "false, chief leader,                member,              ''",
    "false, chief leader,                cashier,             meeting.absent-not-member@absent",
  })
  void onlyMembersOfTheBodyThatServesTheUnitCount(
      boolean atTheBranch, String attendees, String absent, String problem) {
    world.reorganise(
        new SpecialBody(
            BodyKind.LEADING_GROUP, "branch", List.of("branch-chief", "cashier", "finance-head")));
    String key = atTheBranch ? atTheBranch() : awaiting("clerk");
    MeetingInput input = without(List.of(attendees.split(" ")), List.of(absent.split(" ")), key);

    if (problem.isEmpty()) {
      assertThat(world.recordMeeting.record("admin", input).absent()).containsExactly(absent);
    } else {
      refused(() -> world.recordMeeting.record("admin", input)).at(problem);
    }
  }
}

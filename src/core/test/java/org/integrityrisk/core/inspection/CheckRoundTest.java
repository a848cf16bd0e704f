package org.integrityrisk.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.rectification.RectificationAction;
import org.integrityrisk.core.rectification.RectificationInput;
import org.integrityrisk.core.rectification.RectificationState;
import org.integrityrisk.core.regime.RectificationForm;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The market regulator's monthly check, from the plan to what was put right. */
class CheckRoundTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final World world = new World("category-based");
  private final Inspections inspections = new Inspections(world);

  private List<String> inForce(int count) {
    return IntStream.range(0, count).mapToObj(number -> inForce()).toList();
  }

  private String inForce() {
    String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    world.decide("head", key, Decision.PASS);
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            TODAY,
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
    return key;
  }

  private static RoundInput named(String kind, List<String> points) {
    return input(kind, points, OptionalInt.empty(), "");
  }

  private static RoundInput input(
      String kind, List<String> points, OptionalInt drawn, String seed) {
    return new RoundInput(
        World.PROJECT,
        kind,
        "Windows in November",
        "bureau",
        TODAY,
        TODAY.plusDays(5),
        "",
        points,
        new PointChoice("", "", ""),
        false,
        drawn,
        seed);
  }

  private static PointResult finding(String point, String severity) {
    return new PointResult(point, CheckResult.FINDING, "The ledger has gaps.", severity, "", "");
  }

  private static RecordInput found(PointResult... results) {
    return new RecordInput(TODAY, "", List.of(results), Tallies.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "slight,   SUGGESTION, 2026-12-18",
    "ordinary, NOTICE,     2026-12-11",
    "serious,  TRANSFER,   2026-11-27",
  })
  void theSeverityDecidesPaperAndDeadline(
      String severity, RectificationForm form, LocalDate deadline) {
    String point = inForce();
    CheckRound round = inspections.plan.plan("inspector", named("unannounced", List.of(point)));

    inspections.record.record("inspector", round.id(), found(finding(point, severity)));

    Rectification paper = inspections.allPapers().get(0);
    assertThat(paper.content().form()).isEqualTo(form);
    assertThat(paper.content().deadline()).isEqualTo(deadline);
    assertThat(paper.content().number()).contains("2026");
    assertThat(paper.content().responsible()).isEqualTo("window-clerk");
    assertThat(paper.content().verifier().role().code()).isEqualTo("discipline-office");
    assertThat(world.register.point(point).nextCheck()).contains(TODAY.plusMonths(1));
  }

  @Test
  void papersOfOneFormAreNumberedInOrder() {
    List<String> points = inForce(3);
    CheckRound round = inspections.plan.plan("inspector", named("unannounced", points));

    inspections.record.record(
        "inspector",
        round.id(),
        found(
            finding(points.get(0), "slight"),
            finding(points.get(1), "ordinary"),
            finding(points.get(2), "ordinary")));

    assertThat(inspections.allPapers())
        .extracting(paper -> paper.content().number())
        .containsExactly("〔2026〕1号", "〔2026〕1号", "〔2026〕2号");
  }

  @Test
  void aRectificationGoesFromReportToVerificationToTheFiles() {
    Rectification paper = paper();
    assertThat(waiting(WorkKind.RECTIFICATION_REPORT)).isEqualTo(1);

    take("window-clerk", paper, RectificationAction.REPORT, "Filled in.");
    assertThat(waiting(WorkKind.RECTIFICATION_VERIFY)).isEqualTo(1);
    inspections.handle.take(
        "inspector",
        paper.id(),
        RectificationAction.SEND_BACK,
        "Not all of them.",
        Optional.of(TODAY.plusDays(30)));
    assertThat(waiting(WorkKind.RECTIFICATION_REPORT)).isEqualTo(1);
    take("window-clerk", paper, RectificationAction.REPORT, "All of them.");
    take("inspector", paper, RectificationAction.VERIFY, "");
    take("inspector", paper, RectificationAction.CLOSE, "");

    Rectification closed = inspections.rectifications.find("inspector", paper.id());
    assertThat(closed.state()).isEqualTo(RectificationState.CLOSED);
    assertThat(closed.content().deadline()).isEqualTo(TODAY.plusDays(30));
    assertThat(closed.steps()).hasSize(5);
    assertThat(inspections.tasks.all(World.PROJECT)).isEmpty();
    assertThat(world.store.actionsOn(paper.id()))
        .containsExactly(
            "rectification.issue",
            "rectification.report",
            "rectification.send-back",
            "rectification.report",
            "rectification.verify",
            "rectification.close");
  }

  /** A record that was cut off by an older version of the app can be completed, but only once. */
  @Test
  void aFindingHasOnePaper() {
    Rectification paper = paper();
    RectificationInput again =
        new RectificationInput("serious", "Again.", "", "", paper.content().check());

    refused(() -> inspections.issue.issue("inspector", paper.point(), again))
        .as(CONFLICT, "rectification.issued-already");
    assertThat(inspections.allPapers()).hasSize(1);
  }

  private Rectification paper() {
    String point = inForce();
    CheckRound round = inspections.plan.plan("inspector", named("unannounced", List.of(point)));
    inspections.record.record("inspector", round.id(), found(finding(point, "serious")));
    return inspections.allPapers().get(0);
  }

  private void take(String user, Rectification paper, RectificationAction action, String text) {
    inspections.handle.take(user, paper.id(), action, text, Optional.empty());
  }

  private long waiting(WorkKind kind) {
    return inspections.tasks.all(World.PROJECT).stream()
        .map(Task::kind)
        .filter(kind::equals)
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "inspector,    REPORT, FORBIDDEN",
    "head,         REPORT, FORBIDDEN",
    "window-clerk, REPORT, ''",
    "clerk,        REPORT, NOT_FOUND",
    "finance-head, REPORT, NOT_FOUND",
    "window-clerk, VERIFY, FORBIDDEN",
    "head,         VERIFY, FORBIDDEN",
    "inspector,    VERIFY, CONFLICT",
  })
  void onlyTheResponsibleOneReportsAndOnlyTheOfficeVerifies(
      String user, RectificationAction action, String refusal) {
    Rectification paper = paper();

    if (refusal.isEmpty()) {
      take(user, paper, action, "Done.");
    } else {
      refused(() -> take(user, paper, action, "Done."))
          .as(
              switch (refusal) {
                case "FORBIDDEN" -> FORBIDDEN;
                case "CONFLICT" -> CONFLICT;
                default -> NOT_FOUND;
              },
              switch (refusal) {
                case "FORBIDDEN" -> "access.forbidden";
                case "CONFLICT" -> "access.out-of-turn";
                default -> "access.not-found";
              });
    }
  }

  @Test
  void aSeriousFindingMayBringAWarningOnce() {
    Rectification paper = paper();

    Rectification warned = inspections.warn.warn("inspector", paper.id(), "check");

    assertThat(warned.warning()).isNotEmpty();
    assertThat(world.warnings.find(warned.warning()).orElseThrow().content().colour())
        .isEqualTo("red");
    refused(() -> inspections.warn.warn("inspector", paper.id(), "check"))
        .as(CONFLICT, "rectification.warned-already");
  }

  @Test
  void aDrawIsKeptWithTheCheckAndCanBeRepeated() {
    List<String> points = inForce(6);

    CheckRound round =
        inspections.plan.plan(
            "inspector", input("supervision-visit", List.of(), OptionalInt.of(2), "2026-11"));

    Draw draw = round.draw().orElseThrow();
    assertThat(draw.population()).containsExactlyInAnyOrderElementsOf(points);
    assertThat(round.points()).hasSize(2).isEqualTo(draw.drawn());
    assertThat(draw).isEqualTo(Draw.of(points, 2, "2026-11"));
    assertThat(draw.verify()).isTrue();
  }

  @Test
  void withoutASeedTheDrawTakesOneThatNobodyChose() {
    inForce(3);

    CheckRound round =
        inspections.plan.plan(
            "inspector", input("supervision-visit", List.of(), OptionalInt.of(2), ""));

    assertThat(round.draw().orElseThrow().seed()).isEqualTo("chance");
  }

  @ParameterizedTest
  @CsvSource({
    "inspector, true",
    "secretary, true",
    "chief, true",
    "head, true",
    "leader, true",
    "clerk, false",
    "member, false",
    "finance-head, false",
    "window-clerk, false",
  })
  void isPlannedByThoseWhoCheckThePoints(String user, boolean allowed) {
    List<String> points = inForce(1);

    if (allowed) {
      assertThat(inspections.plan.plan(user, named("unannounced", points)).planner())
          .isEqualTo(user);
    } else {
      refused(() -> inspections.plan.plan(user, named("unannounced", points)))
          .as(FORBIDDEN, "access.forbidden");
    }
  }

  @Test
  void anotherUnitsCheckIsNotSeen() {
    CheckRound round = inspections.plan.plan("inspector", named("unannounced", inForce(1)));

    refused(() -> inspections.rounds.find("finance-head", round.id()))
        .as(NOT_FOUND, "access.not-found");
    assertThat(inspections.rounds.of("finance-head", World.PROJECT)).isEmpty();
    assertThat(inspections.rounds.of("head", World.PROJECT)).containsExactly(round);
  }

  @Test
  void isRecordedOnce() {
    String point = inForce();
    CheckRound round = inspections.plan.plan("inspector", named("unannounced", List.of(point)));
    inspections.record.record("inspector", round.id(), found(PointResult.ok(point)));

    refused(() -> inspections.record.record("inspector", round.id(), found(PointResult.ok(point))))
        .as(CONFLICT, "access.out-of-turn");
    assertThat(inspections.tasks.all(World.PROJECT)).isEmpty();
  }

  @Test
  void tellsEverythingThatIsWrongWithAPlan() {
    RoundInput wrong =
        new RoundInput(
            World.PROJECT,
            "astral",
            " ",
            "nowhere",
            TODAY,
            TODAY.minusDays(1),
            "nobody",
            List.of("RISK-99"),
            new PointChoice("", "", ""),
            false,
            OptionalInt.empty(),
            "");

    refused(() -> inspections.plan.plan("inspector", wrong))
        .at(
            "inspection.unknown-kind@kind",
            "inspection.title-required@title",
            "inspection.unknown-unit@unit",
            "inspection.due-before-from@due",
            "inspection.unknown-person@checker",
            "inspection.unknown-point@points");
  }

  @Test
  void tellsEverythingThatIsWrongWithARecord() {
    String point = inForce();
    CheckRound round = inspections.plan.plan("inspector", named("unannounced", List.of(point)));
    Questionnaire impossible =
        new Questionnaire(
            2,
            3,
            List.of(
                new Questionnaire.Question(
                    "Polite?", List.of(new Questionnaire.Answer("yes", 4)))));
    Tallies tallies =
        new Tallies(
            impossible,
            List.of(new Visit("", List.of("RISK-99"), "")),
            new FileReview(1, 2, List.of()),
            List.of(new Suggestion(" ", false, "")),
            List.of());
    PointResult silent = new PointResult(point, CheckResult.FINDING, " ", "", "", "nobody");

    refused(
            () ->
                inspections.record.record(
                    "inspector",
                    round.id(),
                    new RecordInput(TODAY.plusDays(1), "", List.of(silent), tallies)))
        .at(
            "inspection.held-in-future@held",
            "inspection.findings-required@findings#1",
            "inspection.severity-required@severity#1",
            "inspection.unknown-person@responsible#1",
            "inspection.more-returned-than-sent@questionnaire",
            "inspection.more-answers-than-returned@questionnaire",
            "inspection.not-in-the-check@visits",
            "inspection.household-required@visits",
            "inspection.more-faulty-than-seen@files",
            "inspection.suggestion-required@suggestions");
  }
}

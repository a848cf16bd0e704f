package org.integrityrisk.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.screening.DecideFindings.Input;
import org.integrityrisk.core.screening.DecideFindings.Picked;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningRule;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter of the city government's officer, and the rules that act by themselves. */
class ScreeningTest {

  private final Screened screened = new Screened("city-leadership");

  private static Input say(FindingState decision, String reason) {
    return new Input(decision, reason, Proposal.NONE);
  }

  @Test
  void theCalendarOpensAQuarterOnceForTheOfficer() {
    screened.finds(Screened.RULE, 2);

    assertThat(screened.open.run()).isEqualTo(1);
    assertThat(screened.open.run()).isZero();

    Screening opened = screened.quarter();
    assertThat(opened.period().code()).isEqualTo("2026-3");
    assertThat(opened.due()).isAfter(opened.taken());
    assertThat(screened.findings.count(opened.id(), FindingFilter.ALL)).isEqualTo(2);
    assertThat(screened.awaits(WorkKind.SCREENING))
        .singleElement()
        .asString()
        .contains(HolderRole.WARNING_OFFICER.name());
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, 0", "2026-10-08, 1", "2026-10-23, 0", "2026-11-22, 0"})
  void theCalendarOpensItOnlyWithinItsDays(LocalDate day, int opened) {
    screened.world.clock.stand(Instant.parse(day + "T08:00:00Z"));

    assertThat(screened.open.run()).isEqualTo(opened);
  }

  @Test
  void theOfficerMayOpenThePresentQuarterEarlier() {
    assertThat(open(Screened.OFFICER, "").period().code()).isEqualTo("2026-4");
    assertThat(open(Screened.OFFICER, "2026-3").period().code()).isEqualTo("2026-3");
    refused(() -> open(Screened.OFFICER, "")).as(Kind.CONFLICT, "screening.opened-already");
    refused(() -> open(Screened.OFFICER, "2026-2")).as(Kind.INVALID, "screening.not-now");
    refused(() -> open("clerk", "")).as(Kind.FORBIDDEN, "access.forbidden");
    refused(() -> open(Screened.OFFICE, "")).as(Kind.FORBIDDEN, "access.forbidden");
  }

  private Screening open(String user, String period) {
    return screened.open.open(user, World.PROJECT, "bureau", period);
  }

  @Test
  void anEmptyPostFallsToTheOfficeAndComesBack() {
    screened.finds(Screened.RULE, 1);
    Screening quarter = screened.quarter();
    screened.officers();

    assertThat(screened.load.forUser(Screened.OFFICE, quarter.id()).isVacant()).isTrue();
    assertThat(screened.load.forUser(Screened.OFFICE, quarter.id()).mayScreen()).isTrue();
    screened.open.run();
    assertThat(screened.awaits(WorkKind.SCREENING).get(0))
        .contains(HolderRole.LEADING_GROUP_OFFICE.name());

    screened.officers("clerk");
    screened.open.run();
    assertThat(screened.awaits(WorkKind.SCREENING))
        .singleElement()
        .asString()
        .contains(HolderRole.WARNING_OFFICER.name());
    assertThat(screened.load.forUser("clerk", quarter.id()).mayScreen()).isTrue();
    assertThat(screened.load.forUser(Screened.OFFICE, quarter.id()).mayScreen()).isFalse();
  }

  @Test
  void whatWasFoundStandsAsItWas() {
    screened.finds(Screened.RULE, 2);
    Screening quarter = screened.quarter();
    screened.findings.seen.clear();
    screened.open.run();

    assertThat(screened.findings.count(quarter.id(), FindingFilter.ALL)).isEqualTo(2);
    assertThat(screened.screenings.rulesOf(quarter.id()))
        .extracting(ScreeningRule::code)
        .contains(Screened.RULE);
  }

  @Test
  void aDecisionNeedsTheOfficerAReasonAndWhatWasSeen() {
    screened.finds(Screened.RULE, 1);
    String id = screened.quarter().id();
    List<Picked> first = List.of(new Picked(1, 0));

    refused(() -> screened.decide.decide("clerk", id, first, say(FindingState.NO_WARNING, "No.")))
        .as(Kind.FORBIDDEN, "access.forbidden");
    refused(
            () ->
                screened.decide.decide(
                    Screened.ISSUER, id, first, say(FindingState.NO_WARNING, "No.")))
        .as(Kind.FORBIDDEN, "access.forbidden");
    refused(() -> decide(id, first, say(FindingState.NO_WARNING, " ")))
        .at("screening.reason-required@reason");
    refused(() -> decide(id, first, say(FindingState.ISSUED, "So.")))
        .at("screening.no-decision@decision");
    refused(() -> decide(id, List.of(), say(FindingState.NO_WARNING, "No.")))
        .as(Kind.INVALID, "screening.nothing-chosen");
    refused(() -> decide(id, List.of(new Picked(1, 4)), say(FindingState.NO_WARNING, "No.")))
        .as(Kind.CONFLICT, "screening.changed-meanwhile");
    refused(() -> decide(id, List.of(new Picked(9, 0)), say(FindingState.NO_WARNING, "No.")))
        .as(Kind.NOT_FOUND, "access.not-found");
    refused(
            () ->
                screened.decide.decideRule(
                    Screened.OFFICER, id, Screened.RULE, say(FindingState.PROPOSED, "All.")))
        .as(Kind.INVALID, "screening.propose-one-by-one");
  }

  private void decide(String id, List<Picked> picked, Input input) {
    screened.decide.decide(Screened.OFFICER, id, picked, input);
  }

  @Test
  void aProposalNeedsAPointAColourAndAPerson() {
    screened.findings.seen.put(
        "tips-confirmed", List.of(new Found("bureau", "Bureau", "bureau", "", "", "", "", 1, "")));
    String point = screened.finds(Screened.RULE, 1).get(0);
    String id = screened.quarter().id();
    Finding tip =
        screened.findings.all().stream()
            .filter(one -> one.found().point().isEmpty())
            .findFirst()
            .orElseThrow();
    List<Picked> picked = List.of(new Picked(tip.id(), 0));

    refused(() -> decide(id, picked, say(FindingState.PROPOSED, "Tips.")))
        .as(Kind.INVALID, "screening.point-required");
    refused(() -> decide(id, picked, propose(point, "pink", "")))
        .as(Kind.INVALID, "screening.unknown-colour");
    refused(() -> decide(id, picked, propose(point, "red", "nobody")))
        .as(Kind.INVALID, "screening.unknown-person");
    decide(id, picked, propose(point, "red", ""));
    assertThat(screened.finding(tip.id()).proposal())
        .isEqualTo(new Proposal(point, "red", "window-clerk"));
  }

  private static Input propose(String point, String colour, String responsible) {
    return new Input(FindingState.PROPOSED, "Tips.", new Proposal(point, colour, responsible));
  }

  @Test
  void theOfficeIssuesWhatIsProposedOnce() {
    screened.finds(Screened.RULE, 1);
    screened.quarter();
    screened.decide(FindingState.PROPOSED, screened.finding(1));
    Finding proposed = screened.finding(1);
    assertThat(screened.awaits(WorkKind.SCREENING_PROPOSAL)).hasSize(2);

    refused(() -> screened.review.refuse("clerk", 1, proposed.version(), "No."))
        .as(Kind.FORBIDDEN, "access.forbidden");
    Finding issued = screened.issue(proposed);

    Warning warning = screened.world.warnings.find(issued.issue().warning()).orElseThrow();
    assertThat(warning.content().source()).isEqualTo("screening");
    assertThat(warning.content().colour()).isEqualTo("red");
    assertThat(warning.content().responsible()).isEqualTo("window-clerk");
    assertThat(warning.standing().number()).isEqualTo(issued.issue().number()).isNotEmpty();
    assertThat(screened.awaits(WorkKind.SCREENING_PROPOSAL)).isEmpty();
    refused(() -> screened.issue(proposed)).as(Kind.CONFLICT, "screening.decided-already");
    refused(() -> screened.decide(FindingState.NO_WARNING, issued))
        .as(Kind.CONFLICT, "screening.decided-already");
  }

  @Test
  void theOfficeRefusesWithAReasonAndTheOfficerMayProposeAgain() {
    screened.finds(Screened.RULE, 1);
    screened.quarter();
    screened.decide(FindingState.PROPOSED, screened.finding(1));
    int version = screened.finding(1).version();

    refused(() -> screened.review.refuse(Screened.ISSUER, 1, version, ""))
        .at("screening.reason-required@reason");
    screened.review.refuse(Screened.ISSUER, 1, version, "The measure is on its way.");
    assertThat(screened.finding(1).state()).isEqualTo(FindingState.REFUSED);
    assertThat(screened.awaits(WorkKind.SCREENING_PROPOSAL)).isEmpty();

    screened.decide(FindingState.PROPOSED, screened.finding(1));
    assertThat(screened.finding(1).state()).isEqualTo(FindingState.PROPOSED);
  }

  @Test
  void theReportIsHandedOverNotedAndReopenedNotSilently() {
    screened.finds(Screened.RULE, 2);
    String id = screened.quarter().id();
    refused(() -> screened.conclude.close(Screened.OFFICER, id, 0, "Done."))
        .as(Kind.CONFLICT, "screening.undecided");
    screened.decide.decideRule(
        Screened.OFFICER, id, Screened.RULE, say(FindingState.DEALT_WITH, "Measures came."));
    refused(() -> screened.conclude.close(Screened.OFFICER, id, 0, ""))
        .at("screening.reason-required@summary");
    refused(() -> screened.conclude.close("clerk", id, 0, "Done."))
        .as(Kind.FORBIDDEN, "access.forbidden");
    screened.conclude.close(Screened.OFFICER, id, 0, "Done.");

    assertThat(screened.awaits(WorkKind.SCREENING)).isEmpty();
    assertThat(screened.awaits(WorkKind.SCREENING_REPORT)).hasSize(2);
    refused(() -> screened.decide(FindingState.NO_WARNING, screened.finding(1)))
        .as(Kind.CONFLICT, "screening.closed");
    screened.conclude.note("chief", id, 1, "");
    refused(() -> screened.conclude.note("chief", id, 2, ""))
        .as(Kind.CONFLICT, "screening.noted-already");
    refused(() -> screened.conclude.note(Screened.ISSUER, id, 2, ""))
        .as(Kind.FORBIDDEN, "access.forbidden");
    assertThat(screened.awaits(WorkKind.SCREENING_REPORT)).hasSize(1);

    refused(() -> screened.conclude.reopen(Screened.OFFICER, id, 1, "More."))
        .as(Kind.CONFLICT, "screening.changed-meanwhile");
    refused(() -> screened.conclude.reopen(Screened.OFFICER, id, 2, ""))
        .at("screening.reason-required@reason");
    screened.conclude.reopen(Screened.OFFICER, id, 2, "More came.");
    Screening reopened = screened.screenings.find(id).orElseThrow();
    assertThat(reopened.acts())
        .extracting(ScreeningAct::kind)
        .containsExactly(
            ScreeningActKind.OPEN,
            ScreeningActKind.CLOSE,
            ScreeningActKind.NOTE,
            ScreeningActKind.REOPEN);
    assertThat(screened.awaits(WorkKind.SCREENING)).hasSize(1);
  }

  @Test
  void theReportComparesWithThePeriodBefore() {
    screened.finds(Screened.RULE, 2);
    screened.quarter();
    screened.finds(Screened.RULE, 3);
    String id = open(Screened.OFFICER, "").id();

    ShowScreening.Report report = screened.show.report("chief", id);

    assertThat(report.byRule())
        .containsExactly(new Tally(Screened.RULE, FindingState.UNDECIDED, 3));
    assertThat(report.byLevel()).containsExactly(new Tally("1", FindingState.UNDECIDED, 3));
    assertThat(report.previous().orElseThrow().byRule())
        .containsExactly(new Tally(Screened.RULE, FindingState.UNDECIDED, 2));
    refused(() -> screened.show.report("clerk", id)).as(Kind.FORBIDDEN, "access.forbidden");
    refused(() -> screened.load.overview("clerk", World.PROJECT))
        .as(Kind.FORBIDDEN, "access.forbidden");
    assertThat(screened.show.export("chief", id, FindingFilter.ALL).total()).isEqualTo(3);
  }

  @Test
  void aRuleThatProposesDoesSoOnceAndAgainWhenItBeginsAgain() {
    screened.finds(Screened.RULE, 1);
    assertThat(screened.act.run().found()).isEqualTo(1);
    assertThat(screened.act.run().found()).isZero();
    assertThat(screened.awaits(WorkKind.SCREENING_PROPOSAL)).hasSize(2);
    assertThat(screened.review.page(Screened.ISSUER, World.PROJECT, 0, 10).proposals())
        .extracting(ReviewProposals.Shown::mayReview)
        .containsExactly(true);

    Finding issued = screened.issue(screened.finding(1));
    assertThat(
            screened.world.warnings.find(issued.issue().warning()).orElseThrow().content().source())
        .isEqualTo("rule");
    assertThat(screened.act.run().found()).isZero();

    List<Found> same = List.copyOf(screened.findings.seen.get(Screened.RULE));
    screened.findings.seen.clear();
    screened.act.run();
    screened.findings.seen.put(Screened.RULE, same);
    assertThat(screened.act.run().found()).isEqualTo(1);
  }

  @Test
  void aRuleThatIssuesNamesItselfAndWaitsForSomebodyToAnswer() {
    Screened civil = new Screened("civil-affairs-bureau");
    String point = civil.finds("rectification-overdue", 1).get(0);

    assertThat(civil.act.run()).isEqualTo(new ActOnRules.Run(1, 1, 0));
    assertThat(civil.act.run()).isEqualTo(new ActOnRules.Run(0, 0, 0));

    Warning warning = civil.world.warnings.ofPoint(point).get(0);
    assertThat(warning.content().source()).isEqualTo("rule");
    assertThat(warning.standing().reason().rule()).isEqualTo(WarningRule.STANDING);
    assertThat(warning.standing().reason().values())
        .containsExactly("rectification-overdue", "2026-10-09", "orange");
    assertThat(warning.content().reason()).contains("整改严重逾期", "Rectification long overdue");
    assertThat(civil.finding(1).review().orElseThrow().user()).isEmpty();
    assertThat(civil.open.run()).isZero();
    refused(() -> civil.open.open(Screened.OFFICER, World.PROJECT, "bureau", ""))
        .as(Kind.CONFLICT, "screening.not-asked");
  }

  @ParameterizedTest
  @CsvSource({"0, 2026-10-08", "1, 2026-10-07", "5, 2026-09-23"})
  void lateIsCountedInWorkingDays(int days, LocalDate lateFrom) {
    ScreeningRule rule =
        screened
            .world
            .regime
            .routine()
            .screening()
            .orElseThrow()
            .rules()
            .find("check-overdue")
            .orElseThrow();
    ScreeningRule after =
        new ScreeningRule(
            rule.code(), rule.name(), rule.asks(), days, 0, 0, List.of(), "red", rule.effect());
    AskRules ask = new AskRules(screened.world.calendar, screened.world.clock);

    RuleQuestion question = ask.today(World.PROJECT, after);

    assertThat(question.lateFrom()).isEqualTo(lateFrom);
    if (days > 0) {
      LocalDate today = LocalDate.of(2026, 10, 9);
      assertThat(screened.world.calendar.after(lateFrom, days)).isBefore(today);
      assertThat(screened.world.calendar.after(lateFrom.plusDays(1), days)).isAfterOrEqualTo(today);
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-3, 3, true", "2026-5, 3, false", "2026-12, 1, true", "x, 3, false"})
  void aPeriodIsNamedByYearAndNumber(String code, int months, boolean known) {
    assertThat(Period.of(code, months).map(Period::code))
        .isEqualTo(known ? Optional.of(code) : Optional.empty());
  }
}

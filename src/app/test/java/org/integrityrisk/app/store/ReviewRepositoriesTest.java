package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.core.delegation.Delegation;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.review.Correction;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Meeting;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Overruling;
import org.integrityrisk.core.review.Recusal;
import org.integrityrisk.core.review.SoughtOpinion;
import org.integrityrisk.core.review.Stance;
import org.integrityrisk.core.review.Votes;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.KeptContent;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ReviewRepositoriesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final TestDatabase test = new TestDatabase();

  @Test
  void oneOpinionForEachPointRoundAndStep() {
    OpinionRepository opinions = new OpinionRepository(test.database());
    Opinion first = opinion("7", 1, "department-head");
    Opinion second = opinion("7", 2, "department-head");

    assertThat(opinions.append(first)).isTrue();
    assertThat(opinions.append(opinion("8", 1, "department-head"))).isTrue();
    assertThat(opinions.append(second)).isTrue();
    assertThat(opinions.append(first)).isFalse();
    assertThat(opinions.of("7")).containsExactly(first, second);
    assertThat(opinions.of("9")).isEmpty();
  }

  @Test
  void whatWasDecidedOnIsKeptOnceForEachContent() {
    ContentVersionRepository contents =
        new ContentVersionRepository(test.database(), Clock.systemUTC());
    RiskPointContent first =
        new RiskPointContent(Map.of(RiskField.TITLE, "一", RiskField.CONTENT, "\"x\""));
    RiskPointContent second = first.with(RiskField.TITLE, "二");
    contents.keep("7", first);
    contents.keep("7", second);
    contents.keep("7", first);
    contents.keep("8", first);

    assertThat(contents.of("7"))
        .containsOnly(
            Map.entry(ContentHash.of(first), first), Map.entry(ContentHash.of(second), second));
    assertThat(contents.of("9")).isEmpty();
  }

  @Test
  void whatWasDecidedOnIsKeptOnceForEachCycleToo() {
    ContentVersionRepository contents =
        new ContentVersionRepository(test.database(), Clock.fixed(NOW, ZoneOffset.UTC));
    RiskPointContent first =
        new RiskPointContent(Map.of(RiskField.TITLE, "一", RiskField.CYCLE, "2025"));
    RiskPointContent second = first.with(RiskField.CYCLE, "2026");
    contents.keep("7", first);
    contents.keep("7", second);
    contents.keep("7", first);

    assertThat(contents.history("7"))
        .containsExactly(
            new KeptContent(first, Optional.of(NOW)), new KeptContent(second, Optional.of(NOW)));
    assertThat(contents.of("7")).containsOnlyKeys(ContentHash.of(first));
  }

  @Test
  void eachPersonStepsAsideOnceOnAPoint() {
    RecusalRepository recusals = new RecusalRepository(test.database());
    Recusal first = new Recusal("7", 2, "main-leader", "li", "李", "亲属", "su", NOW);
    assertThat(recusals.append(first)).isTrue();
    assertThat(recusals.append(first)).isFalse();

    assertThat(recusals.of("7")).containsExactly(first);
    assertThat(recusals.of("8")).isEmpty();
  }

  @Test
  void anOpinionIsSoughtOnceAndAnswered() {
    SoughtOpinionRepository sought = new SoughtOpinionRepository(test.database());
    SoughtOpinion asked = sought("", "li", Optional.empty());
    SoughtOpinion answer =
        sought("", "li", Optional.of(new SoughtOpinion.Given(Stance.CONCERN, "不够具体", NOW)));
    SoughtOpinion office =
        sought(
            "discipline-office",
            "fang",
            Optional.of(new SoughtOpinion.Given(Stance.SUPPORT, "", NOW)));
    assertThat(sought.append(asked)).isTrue();
    assertThat(sought.append(asked)).isFalse();
    assertThat(sought.append(office)).isTrue();
    assertThat(sought.append(sought("discipline-office", "other", office.given()))).isFalse();
    assertThat(sought.of("7")).containsExactly(asked, office);

    SoughtOpinion request = sought("discipline-office", "", Optional.empty());
    assertThat(sought.append(request)).isTrue();
    assertThat(sought.append(request)).isFalse();

    sought.answer(answer);
    assertThat(sought.of("7")).containsExactly(answer, office, request);
    assertThat(sought.of("8")).isEmpty();
  }

  @Test
  void aCorrectionIsKeptOnceForEachPersonWithTheLastTime() {
    CorrectionRepository corrections = new CorrectionRepository(test.database());
    Correction last = new Correction("7", "su", NOW.plusSeconds(60));
    corrections.keep(new Correction("7", "su", NOW));
    corrections.keep(last);
    corrections.keep(new Correction("8", "li", NOW));

    assertThat(corrections.of("7")).containsExactly(last);
    assertThat(corrections.ofAll(List.of("7", "8")).of("8"))
        .extracting(Correction::user)
        .containsExactly("li");
    assertThat(corrections.of("9")).isEmpty();
  }

  @Test
  void delegationsOfADayAreThoseThatRunThen() {
    DelegationRepository delegations = new DelegationRepository(test.database(), new WorkScope());
    Delegation today = delegation("a", TODAY, TODAY, Optional.empty());
    Delegation ended = delegation("b", TODAY, TODAY.plusDays(3), Optional.of(NOW));
    Delegation later = delegation("c", TODAY.plusDays(1), TODAY.plusDays(3), Optional.empty());
    List.of(today, later, ended).forEach(delegations::save);

    assertThat(delegations.on(TODAY).delegations()).containsExactly(today);
    assertThat(delegations.on(TODAY.plusDays(3)).delegations()).containsExactly(later);
    assertThat(delegations.all()).containsExactly(later, ended, today);
    assertThat(delegations.find("b")).contains(ended);
    assertThat(delegations.find("d")).isEmpty();
  }

  @Test
  void aGradingIsKeptWholeAndReplaced() {
    GradingRepository gradings = new GradingRepository(test.database());
    PointGrading missing =
        PointGrading.proposed(
            new Grading(
                Optional.empty(),
                "",
                List.of(),
                Map.of(),
                List.of("harm"),
                "r",
                "1",
                LocalizedText.EMPTY));
    PointGrading overruled =
        PointGrading.proposed(
                new Grading(
                    Optional.of("2"),
                    "by-harm",
                    List.of("by-harm", "other"),
                    Map.of("harm", "high"),
                    List.of(),
                    "r",
                    "1",
                    new LocalizedText("because", "因为")))
            .overruledBy(
                new PointGrading.Overruled("1", "worse \"than\" it looks", "li", "李", "meeting-1"));
    gradings.save("7", missing);
    assertThat(gradings.of("7")).contains(missing);
    gradings.save("7", overruled);

    assertThat(gradings.of("7")).contains(overruled);
    assertThat(gradings.of("8")).isEmpty();
  }

  @Test
  void meetingsAreListedLatestFirstWithTheirDecisionsInTwoStatements() throws Exception {
    MeetingRepository meetings = new MeetingRepository(test.database());
    Meeting early = meeting("a", TODAY.minusDays(1), List.of());
    Meeting late =
        meeting(
            "b",
            TODAY,
            List.of(
                new MeetingDecision("RISK-2", Decision.PASS, "")
                    .voted(new Votes(2, 1, 0))
                    .with(new Overruling("1", "worse than it looks")),
                new MeetingDecision("RISK-1", Decision.RETURN, "unclear")));
    meetings.save(late);
    meetings.save(early);
    meetings.save(late);

    assertThat(meetings.of("RISK", 0, 10)).containsExactly(late, early);
    assertThat(meetings.of("RISK", 1, 10)).containsExactly(early);
    assertThat(meetings.of("OTHER", 0, 10)).isEmpty();
    assertThat(meetings.find("b")).contains(late);
    assertThat(meetings.find("c")).isEmpty();
    assertThat(test.statementsOf(() -> meetings.of("RISK", 0, 10))).isEqualTo(2);
  }

  @Test
  void checksAreOnlyEverAdded() {
    CheckRepository checks = new CheckRepository(test.database());
    Check late = check("a", TODAY, CheckResult.FINDING);
    Check early = check("b", TODAY.minusDays(2), CheckResult.OK);
    checks.append(late);
    checks.append(early);
    checks.append(late);

    assertThat(checks.of("7")).containsExactly(early, late);
  }

  @Test
  void hostObjectsAreReplacedAndForgotten() {
    HostObjectRepository objects = new HostObjectRepository(test.database(), new WorkScope());
    objects.remember(new HostObject(SetupKind.FIELD, "post", "10001"));
    objects.remember(new HostObject(SetupKind.OPTION, "post", "1"));
    objects.remember(new HostObject(SetupKind.FIELD, "post", "10002"));
    assertThat(objects.find(SetupKind.FIELD, "post")).contains("10002");
    assertThat(objects.all()).hasSize(2);

    objects.forget(SetupKind.FIELD, "post");
    assertThat(objects.all()).containsExactly(new HostObject(SetupKind.OPTION, "post", "1"));
  }

  private static Opinion opinion(String point, int round, String step) {
    return new Opinion(
        point,
        round,
        step,
        "in-charge-leader",
        step,
        "wang",
        "li",
        "李",
        Decision.PASS,
        "同意".repeat(1000),
        NOW,
        "m",
        Optional.of(TODAY.minusDays(3)),
        "",
        "h",
        "廉审〔2025〕3号");
  }

  private static Meeting meeting(String id, LocalDate date, List<MeetingDecision> decisions) {
    return new Meeting(
        id,
        "RISK",
        date,
        "二楼",
        List.of("a", "b"),
        List.of("c"),
        List.of("b"),
        "minutes",
        decisions,
        "a",
        NOW);
  }

  private static Check check(String id, LocalDate date, CheckResult result) {
    return new Check(id, "7", "spot", date, result, "none", "li", "李", NOW);
  }

  private static Delegation delegation(
      String id, LocalDate start, LocalDate end, Optional<Instant> ended) {
    return new Delegation(id, "li", "wang", start, end, "休假", "su", NOW, ended);
  }

  private static SoughtOpinion sought(
      String role, String user, Optional<SoughtOpinion.Given> given) {
    return new SoughtOpinion("7", 1, "main-leader", role, user, "名", "su", NOW, given);
  }
}

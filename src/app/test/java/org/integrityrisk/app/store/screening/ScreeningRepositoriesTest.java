package org.integrityrisk.app.store.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.TableLines;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.regime.RuleEffect;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.regime.StandingRule;
import org.integrityrisk.core.screening.Finding;
import org.integrityrisk.core.screening.FindingFilter;
import org.integrityrisk.core.screening.FindingState;
import org.integrityrisk.core.screening.Period;
import org.integrityrisk.core.screening.RuleQuestion;
import org.integrityrisk.core.screening.Ruling;
import org.integrityrisk.core.screening.Screening;
import org.integrityrisk.core.screening.ScreeningAct;
import org.integrityrisk.core.screening.ScreeningActKind;
import org.integrityrisk.core.screening.ScreeningState;
import org.integrityrisk.core.screening.Tally;
import org.integrityrisk.core.screening.TallyBy;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What rules find is kept once, stands as it was, and changes only for whoever saw it last. */
class ScreeningRepositoriesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Ruling RULING = new Ruling("bob", "Bob", NOW, "Seen.");

  private final TestDatabase test = new TestDatabase();
  private final TableLines lines = new TableLines(test, NOW);
  private final ScreeningRepository screenings = new ScreeningRepository(test.database());
  private final FindingRepository findings = new FindingRepository(test.database());

  @Test
  void aScreeningStandsAsItWas() throws Exception {
    lines.insert(
        "RISK_ROW A MEASURES_IN_FORCE=#0 UNIT_CODE=U DEPARTMENT=D; RISK_ROW B UNIT_CODE=U;"
            + " RISK_ROW C MEASURES_IN_FORCE=#0 UNIT_CODE=V");
    Screening screening = screening("a", 4);

    assertThat(screenings.unitsWithPoints("RISK")).containsExactlyInAnyOrder("U", "V");
    assertThat(screenings.open(screening, List.of(question()), Set.of("U"))).isTrue();
    assertThat(screenings.open(screening("b", 4), List.of(question()), Set.of("U"))).isFalse();
    test.database().run(session -> session.batch("delete from @RISK_ROW", List.of(List.of())));

    assertThat(screenings.find("a")).contains(screening);
    assertThat(screenings.at("RISK/U/2026-4")).contains(screening);
    assertThat(screenings.of("RISK")).containsExactly(screening);
    assertThat(screenings.rulesOf("a")).containsExactly(question().rule());
    assertThat(findings.list("a", FindingFilter.ALL, 0, 10))
        .extracting(finding -> finding.found().item())
        .containsExactly("A");
    assertThat(findings.tally("a", TallyBy.DEPARTMENT))
        .containsExactly(new Tally("D", FindingState.UNDECIDED, 1));
    assertThat(test.statementsOf(() -> findings.tally("a", TallyBy.LEVEL))).isEqualTo(1);
  }

  @Test
  void aChangeIsKeptForWhoeverSawTheLastOne() {
    screenings.open(screening("a", 4), List.of(), Set.of("U"));
    Screening closed = closed(screening("a", 4));

    assertThat(screenings.save(closed)).isTrue();
    assertThat(screenings.save(closed)).isFalse();
    assertThat(screenings.find("a")).contains(closed);
  }

  @Test
  void everyUndecidedFindingOfARuleIsDecidedAtOnce() {
    lines.insert(
        "RISK_ROW A MEASURES_IN_FORCE=#0 UNIT_CODE=U; RISK_ROW B MEASURES_IN_FORCE=#0 UNIT_CODE=U");
    screenings.open(screening("a", 4), List.of(question()), Set.of("U"));

    assertThat(findings.decideAll("a", "gap", FindingState.DEALT_WITH, RULING)).isEqualTo(2);
    assertThat(findings.decideAll("a", "gap", FindingState.NO_WARNING, RULING)).isZero();
    Finding first = findings.list("a", FindingFilter.ALL, 0, 1).get(0);
    assertThat(first.decision()).contains(RULING);
    assertThat(first.version()).isEqualTo(1);
    assertThat(findings.count("a", inState(FindingState.UNDECIDED))).isZero();
  }

  @Test
  void whatARuleFindsByItselfBeginsOnceAndMayBeginAgain() {
    lines.insert("RISK_ROW A MEASURES_IN_FORCE=#0; RISK_ROW B MEASURES_IN_FORCE=#0");

    assertThat(begin(1)).isEqualTo(1);
    assertThat(begin(5)).isEqualTo(1);
    assertThat(begin(5)).isZero();
    assertThat(findings.awaiting("RISK", "")).isEqualTo(2);
    List<Finding> proposed = findings.byRule("RISK", FindingState.PROPOSED, 10);
    assertThat(proposed).extracting(one -> one.proposal().point()).containsExactly("A", "B");

    test.database().run(session -> session.batch("delete from @RISK_ROW", List.of(List.of())));
    findings.end(question());
    assertThat(findings.byRule("RISK", FindingState.PROPOSED, 10)).hasSize(2);

    proposed.forEach(this::refuse);
    findings.end(question());
    lines.insert("RISK_ROW A MEASURES_IN_FORCE=#0");
    assertThat(begin(5)).isEqualTo(1);
    assertThat(findings.countProposals("RISK")).isEqualTo(3);
    assertThat(findings.proposals("RISK", 0, 1).get(0).state()).isEqualTo(FindingState.PROPOSED);
  }

  @Test
  void whatARuleThatIsGoneHasFoundEnds() {
    lines.insert("RISK_ROW A MEASURES_IN_FORCE=#0");
    begin(5);
    findings.byRule("RISK", FindingState.PROPOSED, 10).forEach(this::refuse);

    findings.endAllBut("RISK", List.of(question().rule()));
    assertThat(begin(5)).isZero();
    findings.endAllBut("RISK", List.of());
    assertThat(begin(5)).isEqualTo(1);
  }

  private int begin(int atMost) {
    return findings.begin(question(), FindingState.PROPOSED, RULING, atMost);
  }

  private void refuse(Finding one) {
    Finding refused =
        new Finding(
            one.id(),
            one.project(),
            one.screening(),
            one.rule(),
            one.found(),
            FindingState.REFUSED,
            one.proposal(),
            one.decision(),
            Optional.of(RULING),
            one.issue(),
            one.version() + 1);
    assertThat(findings.save(refused)).isTrue();
    assertThat(findings.save(refused)).isFalse();
    assertThat(findings.find(one.id())).contains(refused);
  }

  private static FindingFilter inState(FindingState state) {
    return new FindingFilter("gap", Optional.of(state), "1", "");
  }

  private static RuleQuestion question() {
    ScreeningRule rule =
        new ScreeningRule(
            "gap",
            new LocalizedText("Gap", "缺口"),
            StandingRule.POINT_WITHOUT_MEASURE,
            0,
            0,
            0,
            List.of("1"),
            "red",
            RuleEffect.PROPOSES);
    return new RuleQuestion("RISK", rule, TODAY, TODAY, NOW);
  }

  private static Screening screening(String id, int quarter) {
    ScreeningAct opened = new ScreeningAct(ScreeningActKind.OPEN, "", "", NOW, "");
    return new Screening(
        id,
        "RISK",
        "U",
        new Period(2026, quarter, 3),
        TODAY,
        TODAY.plusDays(14),
        "own",
        "1",
        ScreeningState.OPEN,
        List.of(opened),
        0);
  }

  private static Screening closed(Screening open) {
    ScreeningAct close = new ScreeningAct(ScreeningActKind.CLOSE, "bob", "Bob", NOW, "Done.");
    return new Screening(
        open.id(),
        open.project(),
        open.unit(),
        open.period(),
        open.taken(),
        open.due(),
        open.regime(),
        open.regimeVersion(),
        ScreeningState.CLOSED,
        List.of(open.acts().get(0), close),
        1);
  }
}

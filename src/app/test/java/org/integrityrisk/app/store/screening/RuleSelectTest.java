package org.integrityrisk.app.store.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.app.store.TableLines;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.regime.RuleEffect;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.regime.StandingRule;
import org.integrityrisk.core.screening.RuleQuestion;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule: rows that it lets pass, and rows of which it finds exactly those called BAD. */
class RuleSelectTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final LocalDate LATE = LocalDate.of(2026, 11, 6);
  private static final String SINCE = "#" + NOW.minusSeconds(60 * 86_400).toEpochMilli();
  private static final String BEFORE = "#" + NOW.minusSeconds(100 * 86_400).toEpochMilli();
  private static final String PLACE =
      "UNIT U; DEPARTMENT D; POST BAD; RISK_ROW P UNIT_CODE=U DEPARTMENT=D POST=BAD; ";

  private final TestDatabase test = new TestDatabase();
  private final TableLines lines = new TableLines(test, NOW);

  /** A rule, asked with twice and two months, and rows. */
  record Row(StandingRule rule, String good, String bad) {
    @Override
    public String toString() {
      return rule.code();
    }
  }

  static Stream<Row> rows() {
    return Stream.of(
        new Row(
            StandingRule.POINT_WITHOUT_MEASURE,
            "RISK_ROW A; RISK_ROW B MEASURES_IN_FORCE=#0 LEVEL_CODE=2;"
                + " RISK_ROW C MEASURES_IN_FORCE=#0 STATE=draft",
            "RISK_ROW BAD MEASURES_IN_FORCE=#0"),
        new Row(
            StandingRule.CHECK_OVERDUE,
            "RISK_ROW A NEXT_CHECK=2026-11-07; RISK_ROW B",
            "RISK_ROW BAD NEXT_CHECK=2026-11-06"),
        new Row(
            StandingRule.CHECKS_FAILED,
            "RISK_ROW A; SUPERVISION_CHECK a POINT_ID=A OUTCOME=finding;"
                + " SUPERVISION_CHECK b POINT_ID=A OUTCOME=ok;"
                + " SUPERVISION_CHECK c POINT_ID=A OUTCOME=finding HELD=2026-01-01",
            "RISK_ROW BAD; SUPERVISION_CHECK d POINT_ID=BAD OUTCOME=finding;"
                + " SUPERVISION_CHECK e POINT_ID=BAD OUTCOME=finding"),
        new Row(
            StandingRule.RECTIFICATION_OVERDUE,
            "RISK_ROW A; RECTIFICATION A DEADLINE=2026-11-07; RISK_ROW B; RECTIFICATION B STATE=closed",
            "RISK_ROW BAD; RECTIFICATION BAD; RECTIFICATION r POINT_KEY=BAD STATE=sent-back"),
        new Row(
            StandingRule.MEASURE_INEFFECTIVE,
            "RISK_ROW A; MEASURE_ROW m; MEASURE_POINT m POINT_KEY=A",
            "RISK_ROW BAD; MEASURE_ROW n STATE=ineffective; MEASURE_POINT n POINT_KEY=BAD"),
        new Row(
            StandingRule.BASIS_REPEALED,
            "RISK_ROW A POWER_CODE=k; POWER_BASIS k",
            "RISK_ROW BAD POWER_CODE=r; POWER_BASIS r STATE=repealed"),
        new Row(
            StandingRule.POINT_RETURNED,
            "RISK_ROW A RETURN_COUNT=#1; RISK_ROW B RETURN_COUNT=#5 STATE=withdrawn",
            "RISK_ROW BAD RETURN_COUNT=#2 STATE=draft"),
        new Row(
            StandingRule.POINT_UNCHANGED,
            "RISK_ROW A UPDATED=" + SINCE,
            "RISK_ROW BAD UPDATED=" + BEFORE),
        new Row(
            StandingRule.WARNINGS_AT_POST,
            PLACE + "WARNING_ROW a ISSUED=" + SINCE + "; WARNING_ROW b ISSUED=" + BEFORE,
            "WARNING_ROW c ISSUED=" + SINCE),
        new Row(
            StandingRule.WARNINGS_IN_DEPARTMENT,
            "UNIT U; DEPARTMENT BAD; RISK_ROW P UNIT_CODE=U DEPARTMENT=BAD;"
                + " WARNING_ROW a ISSUED="
                + SINCE,
            "WARNING_ROW c ISSUED=" + SINCE),
        new Row(
            StandingRule.POST_VACANT,
            "UNIT U; DEPARTMENT D; POST p; RISK_ROW A POST=p; POST q HOLDER=",
            "POST BAD HOLDER=; RISK_ROW B POST=BAD"),
        new Row(
            StandingRule.ENFORCEMENT_WITHOUT_POINT,
            "DEPARTMENT D; DEPARTMENT E NATURE=enforcement; RISK_ROW A DEPARTMENT=E",
            "DEPARTMENT BAD NATURE=enforcement"),
        new Row(
            StandingRule.TIPS_CONFIRMED,
            "UNIT U; TIP a; TIP b OUTCOME=unfounded; TIP c CLOSED=2026-01-01",
            "UNIT BAD; TIP d UNIT_CODE=BAD; TIP e UNIT_CODE=BAD"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatItAsksFor(Row row) {
    lines.insert(row.good());
    assertThat(found(row.rule())).isEmpty();

    lines.insert(row.bad());
    assertThat(found(row.rule())).containsExactly("BAD");
  }

  @Test
  void everyRuleIsHere() {
    assertThat(rows().map(Row::rule)).containsExactlyInAnyOrder(StandingRule.values());
  }

  private List<String> found(StandingRule asks) {
    ScreeningRule rule =
        new ScreeningRule(
            "r", LocalizedText.EMPTY, asks, 10, 2, 2, levels(asks), "red", RuleEffect.NONE);
    RuleQuestion question =
        new RuleQuestion(
            "RISK", rule, LATE, LocalDate.of(2026, 9, 22), NOW.minusSeconds(62 * 86_400));
    return test.database()
        .read(session -> session.list(new RuleSelect(question).sql(), row -> row.text("ITEM")));
  }

  private static List<String> levels(StandingRule asks) {
    return Arrays.asList(StandingRule.POINT_WITHOUT_MEASURE, StandingRule.POINT_RETURNED)
            .contains(asks)
        ? List.of("1")
        : List.of();
  }
}

package org.integrityrisk.app.store.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.store.TableLines;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.quality.Finding;
import org.integrityrisk.core.quality.QualityQuestion;
import org.integrityrisk.core.quality.QualityScope;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.QualityCheck;
import org.integrityrisk.core.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check: rows that it lets pass, and rows of which it finds exactly those called BAD. */
class QualityRepositoryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final String LONG_AGO = "#" + NOW.minusSeconds(40 * 86_400).toEpochMilli();
  private static final Regime REGIME = Presets.load().find("market-regulator").orElseThrow();

  private final TestDatabase test = new TestDatabase();
  private final TableLines lines = new TableLines(test, NOW);
  private final QualityRepository checks = new QualityRepository(test.database());

  /** A check with the rows that it lets pass and those that it finds fault with. */
  record Row(String check, String good, String bad) {
    @Override
    public String toString() {
      return check;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(
        of(
            "gravest-without-measure",
            "RISK_ROW A; RISK_ROW B MEASURES_IN_FORCE=#0 LEVEL_CODE=2",
            "RISK_ROW BAD MEASURES_IN_FORCE=#0"),
        of("point-without-measure", "RISK_ROW A", "RISK_ROW BAD MEASURES=#0"),
        of(
            "basis-repealed",
            "RISK_ROW A POWER_CODE=k; POWER_BASIS k",
            "RISK_ROW BAD POWER_CODE=r; POWER_BASIS r STATE=repealed"),
        of("flagged", "RISK_ROW A FLAGGED_SINCE=#0", "RISK_ROW BAD FLAGGED_SINCE=#9"),
        of(
            "point-without-level",
            "RISK_ROW A; RISK_ROW B LEVEL_CODE= STATE=withdrawn",
            "RISK_ROW BAD LEVEL_CODE="),
        of("older-regime", "RISK_ROW A; GRADING A", "RISK_ROW BAD; GRADING BAD REGIME_VERSION=0"),
        of("unknown-category", "RISK_ROW A", "RISK_ROW BAD CATEGORY=astral"),
        of("unknown-type", "RISK_ROW A; RISK_ROW B RISK_TYPE=", "RISK_ROW BAD RISK_TYPE=astral"),
        of(
            "unknown-department",
            "DEPARTMENT D; RISK_ROW A DEPARTMENT=D",
            "RISK_ROW BAD DEPARTMENT=X"),
        of("unknown-post", "POST p; RISK_ROW A POST=p", "RISK_ROW BAD POST=X"),
        of(
            "unknown-power",
            "POWER k; RISK_ROW A POWER_CODE=k DEPARTMENT=D; RISK_ROW B POWER_CODE=x DEPARTMENT=E",
            "RISK_ROW BAD POWER_CODE=x DEPARTMENT=D"),
        of(
            "copied-text",
            "RISK_ROW A TEXT_HASH=a DEPARTMENT=D; RISK_ROW B TEXT_HASH=a DEPARTMENT=D; RISK_ROW C TEXT_HASH=h DEPARTMENT=D STATE=withdrawn",
            "RISK_ROW BAD TEXT_HASH=h DEPARTMENT=E; RISK_ROW BAD2 TEXT_HASH=h DEPARTMENT=F"),
        of(
            "duplicate-title",
            "RISK_ROW A TITLE=t DEPARTMENT=D; RISK_ROW B TITLE=t DEPARTMENT=E",
            "RISK_ROW BAD TITLE=u DEPARTMENT=D; RISK_ROW BAD2 TITLE=u DEPARTMENT=D"),
        of(
            "old-draft",
            "RISK_ROW A STATE=draft; RISK_ROW B STATE_SINCE=" + LONG_AGO,
            "RISK_ROW BAD STATE=draft STATE_SINCE=" + LONG_AGO),
        of("stale-approval", "RISK_ROW A", "RISK_ROW BAD STALE_APPROVALS=#1"),
        of("review-overdue", "RISK_ROW A STEP_DUE=2026-11-22", "RISK_ROW BAD STEP_DUE=2026-11-21"),
        of(
            "review-without-reviewer",
            "RISK_ROW A AWAITING_STEP=review AWAITING_USER=bob; RISK_ROW B AWAITING_STEP=collective AWAITING_UNIT=U",
            "RISK_ROW BAD AWAITING_STEP=review"),
        of(
            "check-overdue",
            "RISK_ROW A NEXT_CHECK=2026-11-22",
            "RISK_ROW BAD NEXT_CHECK=2026-11-21"),
        of(
            "never-checked",
            "RISK_ROW A NEXT_CHECK=2027-01-01; RISK_ROW B NEXT_CHECK=2027-01-01 STATE_SINCE="
                + LONG_AGO
                + "; SUPERVISION_CHECK B",
            "RISK_ROW BAD NEXT_CHECK=2027-01-01 STATE_SINCE=" + LONG_AGO),
        of(
            "measure-overdue",
            "RISK_ROW P; MEASURE_ROW A DUE=2026-11-01; MEASURE_ROW B STATE=planned DUE=2026-11-22",
            "MEASURE_ROW BAD STATE=planned DUE=2026-11-21; MEASURE_POINT BAD"),
        of(
            "measure-without-date",
            "MEASURE_ROW A UNDATED=#0; MEASURE_ROW B UNDATED=#1 STATE=closed",
            "MEASURE_ROW BAD UNDATED=#1"),
        of(
            "measure-unrevised",
            "MEASURE_ROW A STATE=ineffective",
            "MEASURE_ROW BAD STATE=ineffective UPDATED=" + LONG_AGO),
        of(
            "measure-without-evidence",
            "MEASURE_ROW A; MEASURE_ROW B STATE=planned EVIDENCE_COUNT=#0",
            "MEASURE_ROW BAD EVIDENCE_COUNT=#0"),
        of(
            "measure-not-filed",
            "MEASURE_ROW A; MEASURE_ROW B FILING_STAGE=not-asked",
            "MEASURE_ROW BAD FILING_STAGE=to-send"),
        of(
            "measure-without-point",
            "RISK_ROW P; MEASURE_ROW A; MEASURE_POINT A",
            "MEASURE_ROW BAD"),
        of(
            "measure-person-left",
            "MEASURE_ROW A; MEASURE_ROW B RESPONSIBLE=gone STATE=closed",
            "MEASURE_ROW BAD RESPONSIBLE=gone"),
        of(
            "warning-overdue",
            "WARNING_ROW A; WARNING_ROW B STATE=answered DEADLINE=2026-11-01",
            "WARNING_ROW BAD DEADLINE=2026-11-21"),
        of(
            "warning-person-left",
            "WARNING_ROW A; WARNING_ROW B RESPONSIBLE=gone STATE=lifted",
            "WARNING_ROW BAD RESPONSIBLE=gone"),
        of("warning-without-deadline", "WARNING_ROW A", "WARNING_ROW BAD UNDATED=#1"),
        of("power-without-basis", "POWER A; POWER_BASIS A", "POWER BAD"),
        of("power-without-flow", "POWER A; FLOW_STEP A", "POWER BAD"),
        of(
            "step-without-limit",
            "POWER A; FLOW_STEP A; POWER B",
            "POWER BAD; FLOW_STEP BAD WORKING_DAYS="),
        of(
            "post-without-point",
            "POST A; RISK_ROW R POST=A",
            "POST BAD; RISK_ROW S POST=BAD STATE=withdrawn"),
        of("post-without-holder", "POST A", "POST BAD HOLDER="),
        of("post-holder-left", "POST A; POST B HOLDER=", "POST BAD HOLDER=gone"),
        of("department-without-head", "DEPARTMENT A", "DEPARTMENT BAD HEAD="),
        of("head-left", "DEPARTMENT A", "DEPARTMENT BAD HEAD=gone"),
        of(
            "unit-without-leader",
            "UNIT A; UNIT B MAIN_LEADER= PARENT_CODE=A",
            "UNIT BAD MAIN_LEADER="),
        of("unit-without-discipline", "UNIT A; BODY_MEMBER A; UNIT B PARENT_CODE=A", "UNIT BAD"),
        of(
            "publicity-overdue",
            "PUBLICITY A; PUBLICITY_POINT A; PUBLICITY_RESULT A; PUBLICITY B TO_DAY=2026-11-22; PUBLICITY_POINT B",
            "PUBLICITY BAD; PUBLICITY_POINT BAD"),
        of(
            "filing-unanswered",
            "FILING A; FILING B STATE=received SENT_DAY=2026-01-01",
            "FILING BAD SENT_DAY=2026-10-01; FILING_POINT BAD"),
        of(
            "delegate-left",
            "DELEGATION A; DELEGATION B DELEGATE=gone LAST_DAY=2026-11-01; DELEGATION C DELEGATE=gone ENDED=#1",
            "DELEGATION BAD DELEGATE=gone"));
  }

  private static Row of(String check, String good, String bad) {
    return new Row(check, good, bad);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatOffendsAndNothingElse(Row row) {
    QualityCheck check = QualityCheck.of(row.check()).orElseThrow();
    lines.insert(row.good());
    assertThat(checks.count(check, everything())).isZero();

    lines.insert(row.bad());
    List<String> found =
        checks.list(check, everything(), 0, 10).stream().map(Finding::key).toList();

    assertThat(found).isNotEmpty().allMatch(key -> key.startsWith("BAD"));
    assertThat(checks.count(check, everything())).isEqualTo(found.size());
    assertThat(checks.list(check, everything(), found.size(), 10)).isEmpty();
  }

  @Test
  void everyCheckHasItsRow() {
    assertThat(rows().map(Row::check))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(QualityCheck.values()).map(QualityCheck::code).toList());
    assertThat(QualityCheck.values()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void showsNobodyWhatLiesInOtherUnitsAndDepartments() {
    lines.insert(
        "RISK_ROW BAD MEASURES=#0 UNIT_CODE=U DEPARTMENT=D;"
            + " RISK_ROW BAD2 MEASURES=#0 UNIT_CODE=V DEPARTMENT=E");

    assertThat(found(new QualityScope(false, Set.of("U"), Set.of()))).containsExactly("BAD");
    assertThat(found(new QualityScope(false, Set.of(), Set.of("E")))).containsExactly("BAD2");
    assertThat(found(new QualityScope(false, Set.of(), Set.of("X")))).isEmpty();
  }

  @Test
  void knowsWhoIsNamed() {
    lines.insert(
        "MEASURE_ROW A RESPONSIBLE=ann; MEASURE_ROW B RESPONSIBLE=eve STATE=closed; POST P HOLDER=");

    assertThat(checks.named("RISK")).containsExactly("ann");
  }

  private List<String> found(QualityScope scope) {
    return checks.list(QualityCheck.POINT_WITHOUT_MEASURE, question(scope), 0, 10).stream()
        .map(Finding::key)
        .toList();
  }

  private static QualityQuestion everything() {
    return question(new QualityScope(true, Set.of(), Set.of()));
  }

  private static QualityQuestion question(QualityScope scope) {
    return new QualityQuestion("RISK", REGIME, scope, Set.of("gone"), TODAY, NOW);
  }
}

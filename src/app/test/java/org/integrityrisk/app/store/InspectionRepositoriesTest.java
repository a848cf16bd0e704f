package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.inspection.CheckRound;
import org.integrityrisk.core.inspection.Coverage;
import org.integrityrisk.core.inspection.Draw;
import org.integrityrisk.core.inspection.FileReview;
import org.integrityrisk.core.inspection.PointResult;
import org.integrityrisk.core.inspection.Questionnaire;
import org.integrityrisk.core.inspection.RoundRecord;
import org.integrityrisk.core.inspection.RoundState;
import org.integrityrisk.core.inspection.Suggestion;
import org.integrityrisk.core.inspection.Tallies;
import org.integrityrisk.core.inspection.Visit;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.rectification.RectificationAction;
import org.integrityrisk.core.rectification.RectificationContent;
import org.integrityrisk.core.rectification.RectificationState;
import org.integrityrisk.core.rectification.RectificationStep;
import org.integrityrisk.core.regime.RectificationForm;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.CheckResult;
import org.junit.jupiter.api.Test;

/** What is kept of checks and rectifications comes back as it was. */
class InspectionRepositoriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123Z");

  private final TestDatabase test = new TestDatabase();
  private final CheckRoundRepository rounds = new CheckRoundRepository(test.database());
  private final CheckRepository checks = new CheckRepository(test.database());
  private final RectificationRepository papers = new RectificationRepository(test.database());

  private static CheckRound planned() {
    return new CheckRound(
        "r1",
        "RISK",
        "spot",
        "抽查 \"窗口\"",
        "bureau",
        DAY,
        DAY.plusDays(3),
        "inspector",
        List.of("RISK-2", "RISK-1"),
        Set.of("licensing"),
        Optional.of(Draw.of(List.of("RISK-1", "RISK-2", "RISK-3"), 2, "种子")),
        RoundState.PLANNED,
        "secretary",
        "苏禾",
        NOW,
        Optional.empty());
  }

  private static CheckRound made() {
    CheckRound round = planned();
    Tallies tallies =
        new Tallies(
            new Questionnaire(
                3,
                2,
                List.of(
                    new Questionnaire.Question("廉洁？", List.of(new Questionnaire.Answer("是", 2))))),
            List.of(new Visit("某企业", List.of("RISK-1"), "")),
            new FileReview(4, 1, List.of("缺签字")),
            List.of(new Suggestion("公开流程", true, "")),
            List.of("照片"));
    RoundRecord record =
        new RoundRecord(
            DAY,
            "小结",
            List.of(
                new PointResult("RISK-1", CheckResult.FINDING, "缺口", "slight", "", ""),
                PointResult.ok("RISK-2")),
            tallies,
            new Coverage(1, 2),
            "inspector",
            "方若",
            NOW);
    return new CheckRound(
        round.id(),
        round.project(),
        round.kind(),
        round.title(),
        round.unit(),
        round.from(),
        round.due(),
        round.checker(),
        round.points(),
        round.departments(),
        round.draw(),
        RoundState.MADE,
        round.planner(),
        round.plannerName(),
        round.planned(),
        Optional.of(record));
  }

  private static Check check() {
    return new Check(
        "r1/RISK-1", "10001", "spot", DAY, CheckResult.FINDING, "缺口", "inspector", "方若", NOW);
  }

  @Test
  void aCheckComesBackAsItWas() {
    rounds.save(planned());
    assertThat(rounds.find("r1")).contains(planned());
    assertThat(rounds.made("RISK", DAY, DAY)).isEmpty();

    assertThat(rounds.record(made(), List.of(check()))).isTrue();

    assertThat(rounds.of("RISK")).containsExactly(made());
    assertThat(rounds.made("RISK", DAY, DAY)).containsExactly(made());
    assertThat(rounds.made("RISK", DAY.plusDays(1), DAY.plusDays(9))).isEmpty();
    assertThat(checks.of("10001")).containsExactly(check());
  }

  @Test
  void whatWasRecordedOnceIsNotRecordedAgain() {
    rounds.save(planned());
    rounds.record(made(), List.of(check()));

    assertThat(rounds.record(made(), List.of(check()))).isFalse();
    assertThat(checks.of("10001")).hasSize(1);
  }

  private static Rectification paper(RectificationState state, RectificationStep... steps) {
    return new Rectification(
        "p1",
        "RISK",
        "RISK-1",
        "核准",
        "bureau",
        "licensing",
        new RectificationContent(
            "〔2026〕1号",
            RectificationForm.NOTICE,
            "ordinary",
            "r1/RISK-1",
            "缺口",
            "",
            "clerk",
            new Office(HolderRole.DISCIPLINE_OFFICE, "bureau"),
            DAY,
            "market-regulator 1"),
        state,
        "",
        "inspector",
        "方若",
        NOW,
        List.of(steps));
  }

  @Test
  void aRectificationComesBackAsItWasAndIsTakenOnOnce() {
    RectificationStep step =
        new RectificationStep(RectificationAction.REPORT, "clerk", "周岚", NOW, "已补");
    papers.add(paper(RectificationState.ISSUED));
    Rectification reported = paper(RectificationState.REPORTED, step);

    assertThat(papers.change(reported, RectificationState.ISSUED)).isTrue();
    assertThat(papers.change(reported, RectificationState.ISSUED)).isFalse();

    assertThat(papers.find("p1")).contains(reported);
    assertThat(papers.of("RISK")).containsExactly(reported);
    assertThat(papers.of("OTHER")).isEmpty();
  }
}

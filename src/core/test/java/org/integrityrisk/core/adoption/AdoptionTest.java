package org.integrityrisk.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.PlannedPoint;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;

class AdoptionTest {

  private static final String SIGNED =
      String.join(
          "\n",
          "部门负责人审查|方某|退回|2026-02-01|不够具体",
          "部门负责人审查|方某|同意|2026-02-10",
          "分管领导审核|钟某|同意|2026-02-12|情况属实",
          "领导小组审定|领导小组|同意|2026-03-01");

  /** Content, level, state, day, paper, opinions, measures; the last three are wrong. */
  private static final List<String[]> ROWS =
      List.of(
          new String[] {"", "", "", "", "", ""},
          new String[] {"", "已生效", "2026-03-01", "廉审1号", SIGNED, ""},
          new String[] {"3", "已生效", "2026-03-01", "廉审2号", "", ""},
          new String[] {"", "", "", "", "", "前期预防|双人受理|head|2999-01-01"},
          new String[] {"", "已生效", "2026-03-01", "", "", ""},
          new String[] {"3", "", "", "", "", ""},
          new String[] {"", "已生效", "2026-03-01", "1", "谁|方某|同意|2026-03-01", ""});

  private final World world = new World(PaperRegister.REGIME);

  @Test
  void aPointApprovedOnPaperIsInForceSinceTheDayOnThePaper() {
    RiskPoint point = adopted(row("", SIGNED, ""));

    assertThat(point.state()).isEqualTo("in-force");
    assertThat(point.level()).isEqualTo("1");
    assertThat(world.register.point(point.key()).state()).isEqualTo("in-force");
    assertThat(world.loadReview.forUser("secretary", point.key()).inForceSince(ZoneOffset.UTC))
        .contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void theOpinionsOnTheFormAreKeptAsOnesOnPaper() {
    RiskPoint point = adopted(row("", SIGNED, ""));

    assertThat(world.store.opinions().of(point.id()))
        .extracting(Opinion::round, Opinion::step, Opinion::user, Opinion::name, Opinion::decision)
        .containsExactly(
            tuple(1, "department-head", "", "方某", Decision.RETURN),
            tuple(2, "department-head", "", "方某", Decision.PASS),
            tuple(2, "in-charge-leader", "", "钟某", Decision.PASS),
            tuple(2, "leading-group", "", "领导小组", Decision.PASS),
            tuple(2, "draft", "secretary", "Name of secretary", Decision.ADOPT));
    assertThat(world.store.opinions().of(point.id())).allMatch(Opinion::isOnPaper);
  }

  @Test
  void theTrailSaysThatItWasTakenOverAndNotReviewedHere() {
    RiskPoint point = adopted(row("", SIGNED, ""));

    assertThat(world.store.actionsOn(point.key()))
        .containsExactly(
            "risk-point.adopt",
            "risk-point.adopt-opinion",
            "risk-point.adopt-opinion",
            "risk-point.adopt-opinion",
            "risk-point.adopt-opinion");
  }

  @Test
  void theLevelOnThePaperCountsAndTheRulesOwnIsKeptBesideIt() {
    RiskPoint point = adopted(row("3", "", ""));

    assertThat(point.level()).isEqualTo("3");
    assertThat(world.store.of(point.id()).orElseThrow().proposed().level()).contains("1");
    assertThat(world.store.of(point.id()).orElseThrow().overruled().orElseThrow().reason())
        .isEqualTo("廉审1号");
  }

  @Test
  void itIsExaminedAgainLikeAnyOther() {
    RiskPoint point = adopted(row("", SIGNED, ""));

    world.decide("secretary", point.key(), Decision.RE_EXAMINE);
    world.decide("secretary", point.key(), Decision.SUBMIT);
    world.decide("head", point.key(), Decision.PASS);

    assertThat(world.point(point.key()).state()).isEqualTo("in-charge-leader");
  }

  @Test
  void itsMeasuresComeWithIt() {
    RiskPoint point =
        adopted(row("", "", "前期预防|双人受理|head|2999-01-01\n事中|每月抽查|head|2020-01-01|已落实"));

    assertThat(world.measures.ofPoint(point.key()))
        .extracting(one -> one.content().stage(), one -> one.state())
        .containsExactly(
            tuple("preventive", MeasureState.PLANNED), tuple("monitoring", MeasureState.IN_FORCE));
    assertThat(world.register.measures()).hasSize(2);
  }

  @Test
  void whatIsTakenBackLeavesNoMeasureBehind() {
    world.host.refuse("RISK-1");

    assertThatThrownBy(() -> adopted(row("", SIGNED, "事中|每月抽查|head|2020-01-01|已落实")))
        .isInstanceOf(IllegalStateException.class);

    world.host.relent();
    assertThat(world.host.all()).isEmpty();
    assertThat(world.register.measures()).isEmpty();
  }

  /** What a dry run says of a file becomes true, or nothing does. */
  @Property(tries = 60)
  void theDryRunSaysWhatTheRunDoes(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 6) Integer> kinds) {
    World fresh = new World(PaperRegister.REGIME);
    String[] rows =
        IntStream.range(0, kinds.size())
            .mapToObj(number -> numbered(number, ROWS.get(kinds.get(number))))
            .toArray(String[]::new);
    ImportPlan<PlannedPoint> plan = PaperRegister.plan(fresh, rows);

    assertThat(plan.isRight()).isEqualTo(kinds.stream().allMatch(kind -> kind < 4));
    if (plan.isRight()) {
      fresh.importPoints.run("secretary", World.PROJECT, PaperRegister.brought(plan));
      assertThat(fresh.host.all())
          .extracting(RiskPoint::state, RiskPoint::level)
          .containsExactlyElementsOf(plan.entries().stream().map(AdoptionTest::foretold).toList());
    } else {
      assertThatThrownBy(plan::entries).isInstanceOf(DomainException.class);
      assertThat(fresh.host.all()).isEmpty();
    }
  }

  private static Tuple foretold(PlannedPoint planned) {
    return planned
        .approval()
        .map(approval -> tuple("in-force", approval.level()))
        .orElseGet(() -> tuple("draft", planned.grading().level().orElse("")));
  }

  private static String numbered(int number, String... cells) {
    String[] all = new String[cells.length + 1];
    all[0] = "第" + number + "号";
    System.arraycopy(cells, 0, all, 1, cells.length);
    return PaperRegister.row(all);
  }

  private static String row(String level, String opinions, String measures) {
    return PaperRegister.row("先行编号", level, "已生效", "2026-03-01", "廉审1号", opinions, measures);
  }

  private RiskPoint adopted(String row) {
    String key =
        world
            .importPoints
            .run("secretary", World.PROJECT, PaperRegister.brought(PaperRegister.plan(world, row)))
            .get(0);
    return world.point(key);
  }
}

package org.integrityrisk.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judging, revising, evidence and points of a measure, as the civil affairs bureau has it. */
class MeasureLifeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final World world = NineWorlds.of("civil-affairs-bureau");
  private final String point = NineWorlds.draft(world);

  private static MeasureContent content(String text) {
    return new MeasureContent("preventive", text, "window-clerk", TODAY.plusDays(10));
  }

  private String inForce() {
    String key = world.addMeasure.add("clerk", Set.of(point), content("Two sign.")).measure().key();
    world.changeMeasure.change("window-clerk", key, MeasureState.IN_FORCE, "");
    return key;
  }

  private static JudgementInput judgement(Effectiveness effectiveness) {
    return new JudgementInput(effectiveness, TODAY.minusDays(1), "Evaded twice.", "check-1");
  }

  @Test
  void withoutEffectGoesBackIsRevisedAndComesInForceAgain() {
    String key = inForce();

    LoadedMeasure judged = world.judgeMeasure.judge("inspector", key, judgement(Effectiveness.NOT));
    assertThat(judged.measure().state()).isEqualTo(MeasureState.INEFFECTIVE);
    assertThat(judged.file().returns()).isEqualTo(1);

    LoadedMeasure revised =
        world.reviseMeasure.revise("window-clerk", key, content("Three sign."), "Third person.");
    assertThat(revised.measure().state()).isEqualTo(MeasureState.PLANNED);
    assertThat(revised.measure().content()).isEqualTo(content("Three sign."));
    assertThat(revised.file().versions())
        .extracting(act -> act.content().orElseThrow().content())
        .containsExactly("Two sign.", "Three sign.");
    assertThat(revised.file().effectiveness()).isEmpty();

    world.changeMeasure.change("window-clerk", key, MeasureState.IN_FORCE, "");
    assertThat(world.register.standing(revised.measure()))
        .isEqualTo(new MeasureStanding(2, 1, Optional.empty(), 0, FilingStage.NOT_ASKED));
    assertThat(world.store.actionsOn(key))
        .containsExactly(
            "measure.planned",
            "measure.in-force",
            "measure.judged",
            "measure.revised",
            "measure.in-force");
  }

  @ParameterizedTest
  @CsvSource({"EFFECTIVE", "PARTLY"})
  void whatWorksAtLeastPartlyStaysInForce(Effectiveness effectiveness) {
    LoadedMeasure judged = world.judgeMeasure.judge("head", inForce(), judgement(effectiveness));

    assertThat(judged.measure().state()).isEqualTo(MeasureState.IN_FORCE);
    assertThat(judged.file().effectiveness()).contains(effectiveness);
    assertThat(judged.file().returns()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "inspector,    ''",
    "head,         ''",
    "secretary,    ''",
    "window-clerk, FORBIDDEN",
    "clerk,        FORBIDDEN",
    "stranger,     NOT_FOUND",
  })
  void isJudgedByOthersThanTheOneWhoCarriesItOut(String user, String refusal) {
    String key = inForce();

    if (refusal.isEmpty()) {
      assertThat(
              world
                  .judgeMeasure
                  .judge(user, key, judgement(Effectiveness.PARTLY))
                  .file()
                  .effectiveness())
          .contains(Effectiveness.PARTLY);
    } else {
      String code = refusal.equals("FORBIDDEN") ? "access.forbidden" : "access.not-found";
      refused(() -> world.judgeMeasure.judge(user, key, judgement(Effectiveness.NOT)))
          .as(Kind.valueOf(refusal), code);
    }
  }

  @Test
  void aJudgementThatIsNotGoodNeedsAReasonAndADayThatHasCome() {
    String key = inForce();
    JudgementInput wrong = new JudgementInput(Effectiveness.PARTLY, TODAY.plusDays(1), " ", "");

    refused(() -> world.judgeMeasure.judge("head", key, wrong))
        .at("measure.note-required@reason", "measure.judged-in-future@day");
  }

  @Test
  void aRevisionSaysSomethingElseAndWhy() {
    String key = inForce();
    refused(() -> world.reviseMeasure.revise("head", key, content("Other."), "Because."))
        .as(CONFLICT, "access.out-of-turn");
    world.judgeMeasure.judge("head", key, judgement(Effectiveness.NOT));

    refused(() -> world.reviseMeasure.revise("head", key, content("Two sign."), "Because."))
        .at("measure.nothing-revised@content");
    refused(() -> world.reviseMeasure.revise("head", key, content("Other."), ""))
        .at("measure.note-required@reason");
    refused(() -> world.reviseMeasure.revise("clerk", key, content("Other."), "Because."))
        .as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void evidenceIsWordsOrReferences() {
    String key = inForce();

    world.addEvidence.add("window-clerk", key, "Signed sheets of May.", "File 12");
    LoadedMeasure more = world.addEvidence.add("head", key, "", "File 13");

    assertThat(more.file().of(MeasureActKind.EVIDENCE))
        .extracting(MeasureAct::reference)
        .containsExactly("File 12", "File 13");
    assertThat(world.register.standing(more.measure()).evidence()).isEqualTo(2);
    refused(() -> world.addEvidence.add("head", key, " ", "")).at("measure.evidence-required@text");
    refused(() -> world.addEvidence.add("branch-clerk", key, "Seen.", ""))
        .as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void isLinkedToFurtherPointsAndTakenOffThem() {
    String key = inForce();
    String other = NineWorlds.draft(world);

    assertThat(world.linkMeasure.change("head", key, Set.of(other), Set.of()).measure().points())
        .isEqualTo(Set.of(point, other));
    assertThat(world.linkMeasure.change("head", key, Set.of(), Set.of(point)).measure().points())
        .isEqualTo(Set.of(other));
    refused(() -> world.linkMeasure.change("head", key, Set.of(), Set.of(other)))
        .at("measure.no-point-left@unlink");
    refused(() -> world.linkMeasure.change("finance-head", key, Set.of(point), Set.of()))
        .as(FORBIDDEN, "access.forbidden");
    world.decide("clerk", point, Decision.WITHDRAW);
    refused(() -> world.linkMeasure.change("head", key, Set.of(point), Set.of()))
        .as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void whatSomebodyEditsInTheHostIsAVersionToo() {
    String key = inForce();
    world.measures.rewrite(key, content("Edited."), "head");
    ControlMeasure edited = world.measures.find(key).orElseThrow();

    world.followMeasure.follow(edited, "head");
    world.followMeasure.follow(edited, "head");

    assertThat(world.loadMeasure.forUser("head", key).file().versions())
        .extracting(MeasureAct::user)
        .isEqualTo(List.of("clerk", "head"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aCrashHalfWayIsFinishedByTheJournal(int writes) {
    String key = inForce();
    String other = NineWorlds.draft(world);
    world.fuse.crashAfter(writes);
    try {
      world.linkMeasure.change("head", key, Set.of(other), Set.of());
    } catch (Crash expected) {
      world.clock.pass(Duration.ofHours(1));
    }

    world.runner.resume(Duration.ofMinutes(10));

    LoadedMeasure loaded = world.loadMeasure.forUser("head", key);
    assertThat(loaded.measure().points()).isEqualTo(Set.of(point, other));
    assertThat(loaded.file().of(MeasureActKind.LINKED)).hasSize(1);
    assertThat(world.register.measures())
        .extracting(ControlMeasure::points)
        .containsExactly(Set.of(point, other));
  }
}

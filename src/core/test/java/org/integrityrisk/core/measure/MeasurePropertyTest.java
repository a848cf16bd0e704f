package org.integrityrisk.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/** Whatever people try with a measure, in whatever order, its state and its file agree. */
class MeasurePropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  enum Attempt {
    PUT_IN_FORCE,
    JUDGE_EFFECTIVE,
    JUDGE_WITHOUT_EFFECT,
    REVISE,
    PASS,
    RETURN,
    SEND,
    RECEIVE,
    REFUSE,
    EVIDENCE,
    CLOSE
  }

  @Property(tries = 150)
  void stateAndFileAlwaysAgree(
      @ForAll("regimes") String regime, @ForAll("attempts") List<Attempt> attempts) {
    World world = NineWorlds.of(regime);
    String key = planned(world);
    int revision = 0;
    for (Attempt attempt : attempts) {
      LoadedMeasure before = world.loadMeasure.forUser("admin", key);
      boolean done = tried(world, key, attempt, "Text " + ++revision);
      check(before, world.loadMeasure.forUser("admin", key), done);
    }
  }

  private static void check(LoadedMeasure before, LoadedMeasure after, boolean done) {
    MeasureState was = before.measure().state();
    MeasureState is = after.measure().state();
    assertThat(was == is || was.canBecome(is)).as("%s to %s", was, is).isTrue();
    assertThat(after.file().acts()).hasSize(before.file().acts().size() + (done ? 1 : 0));
    assertThat(after.file().returns()).isGreaterThanOrEqualTo(before.file().returns());
    assertThat(after.file().version()).isEqualTo(after.file().versions().size());
    if (was == MeasureState.CLOSED) {
      assertThat(done).isFalse();
    }
    if (was != MeasureState.IN_FORCE && is == MeasureState.IN_FORCE) {
      assertThat(before.file().filing().allowsForce()).isTrue();
    }
    if (was != MeasureState.INEFFECTIVE && is == MeasureState.INEFFECTIVE) {
      assertThat(after.file().returns()).isEqualTo(before.file().returns() + 1);
    }
    if (was == MeasureState.INEFFECTIVE && is == MeasureState.PLANNED) {
      assertThat(after.file().version()).isEqualTo(before.file().version() + 1);
    }
    String last =
        after.file().versions().get(after.file().version() - 1).content().orElseThrow().content();
    assertThat(after.measure().content().content()).isEqualTo(last);
  }

  private static boolean tried(World world, String key, Attempt attempt, String text) {
    try {
      attempt(world, key, attempt, text);
      return true;
    } catch (DomainException refused) {
      assertThat(refused.kind())
          .isIn(DomainException.Kind.CONFLICT, DomainException.Kind.FORBIDDEN);
      return false;
    }
  }

  private static void attempt(World world, String key, Attempt attempt, String text) {
    switch (attempt) {
      case PUT_IN_FORCE ->
          world.changeMeasure.change("window-clerk", key, MeasureState.IN_FORCE, "");
      case JUDGE_EFFECTIVE -> judge(world, key, Effectiveness.EFFECTIVE);
      case JUDGE_WITHOUT_EFFECT -> judge(world, key, Effectiveness.NOT);
      case REVISE -> world.reviseMeasure.revise("window-clerk", key, content(text), "Why.");
      case PASS -> world.reviewMeasure.review("chief", key, true, "");
      case RETURN -> world.reviewMeasure.review("chief", key, false, "Why.");
      case SEND -> world.fileMeasure.send("secretary", key, "7", TODAY);
      case RECEIVE -> world.fileMeasure.reply("secretary", key, true, TODAY, "9", "");
      case REFUSE -> world.fileMeasure.reply("secretary", key, false, TODAY, "", "Why.");
      case EVIDENCE -> world.addEvidence.add("window-clerk", key, text, "");
      case CLOSE -> world.changeMeasure.change("head", key, MeasureState.CLOSED, "Why.");
    }
  }

  private static void judge(World world, String key, Effectiveness effectiveness) {
    world.judgeMeasure.judge(
        "inspector", key, new JudgementInput(effectiveness, TODAY, "Why.", ""));
  }

  private static String planned(World world) {
    String point = NineWorlds.draft(world);
    return world.addMeasure.add("clerk", Set.of(point), content("Text")).measure().key();
  }

  private static MeasureContent content(String text) {
    return new MeasureContent("preventive", text, "window-clerk", TODAY.plusDays(10));
  }

  @Provide
  Arbitrary<String> regimes() {
    return Arbitraries.of("power-based", "civil-affairs-bureau");
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Arbitraries.of(Attempt.class).list().ofMinSize(1).ofMaxSize(30);
  }
}

package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.ChangedBasis;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.reexamination.FlagEnd;
import org.junit.jupiter.api.Test;

class PowerRepositoryTest {

  private static final Basis LAW =
      new Basis("B1", "食品安全法", "第三十五条", BasisState.AMENDED, Optional.of(LocalDate.of(2026, 9, 1)));
  private static final Basis RULES =
      new Basis("B2", "本局规程", "", BasisState.IN_FORCE, Optional.empty());
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private static final Optional<Power> NONE = Optional.empty();

  private final TestDatabase test = new TestDatabase();
  private final WorkScope scope = new WorkScope();
  private final PowerRepository powers = new PowerRepository(test.database(), scope);
  private final FlagRepository flags = new FlagRepository(test.database());

  private static Power power(String code) {
    return new Power(
        code,
        "食品经营许可",
        "licensing",
        "办理食品经营许可。",
        "D01",
        Optional.of("P0102"),
        List.of(RULES, LAW),
        new Flow(List.of(step("S2", full()), step("S1", StepContent.named("决定"), "S10", "S9"))),
        new Flow(List.of(step("S4", StepContent.named("归档")))));
  }

  private static StepContent full() {
    return new StepContent(
        "受理", "窗口", "第一条", "当场审查。".repeat(300), Optional.of(0), "12345", "申请书、\n身份证明");
  }

  private static FlowStep step(String code, StepContent content, String... below) {
    return new FlowStep(
        code,
        content,
        List.of(below).stream()
            .map(leaf -> FlowStep.leaf(leaf, StepContent.named("分支 " + leaf)))
            .toList());
  }

  @Test
  void whatWasSavedIsReadBackInThreeStatementsHoweverMuchItIs() throws Exception {
    powers.save(NONE, power("L-2"));
    powers.save(NONE, power("L-1"));

    assertThat(powers.catalogue().powers()).containsExactly(power("L-1"), power("L-2"));
    assertThat(test.statementsOf(powers::catalogue)).isEqualTo(3);
    assertThat(test.statementsOf(() -> scope.during(this::readTwice))).isEqualTo(3);
  }

  private boolean readTwice() {
    PowerCatalogue first = powers.catalogue();
    PowerCatalogue second = powers.catalogue();
    return first == second;
  }

  @Test
  void savingAgainReplacesEverything() {
    powers.save(NONE, power("L-1"));
    Power less =
        power("L-1")
            .with(List.of(LAW))
            .with(FlowKind.INTERNAL, Flow.EMPTY)
            .with(FlowKind.EXTERNAL, power("L-1").external().move("S2", "S9", 0));
    assertThat(powers.save(Optional.of(power("L-1")), less)).isTrue();

    assertThat(powers.catalogue().powers()).containsExactly(less);
  }

  @Test
  void whoeverHasAnOldTextBeforeThemSavesNothing() {
    Power first = power("L-1");
    Power second = first.with(List.of(LAW));
    powers.save(NONE, first);
    powers.save(Optional.of(first), second);

    assertThat(powers.save(Optional.of(first), first.with(List.of()))).isFalse();
    assertThat(powers.save(NONE, first)).isFalse();
    assertThat(powers.save(Optional.of(power("L-2")), power("L-2"))).isFalse();
    assertThat(powers.delete(first)).isFalse();
    assertThat(powers.catalogue().powers()).containsExactly(second);
  }

  @Test
  void aRowFromBeforeFingerprintsWereKeptCanBeChangedToo() {
    Power before = power("L-1");
    powers.save(NONE, before);
    test.database()
        .write(session -> session.update(Sql.of("update @POWER set [FINGERPRINT] = null")));
    Power after = before.with(List.of(LAW));

    assertThat(powers.save(Optional.of(before), after)).isTrue();
    assertThat(powers.save(Optional.of(before), before)).isFalse();
  }

  /** What holds the row holds it until its transaction ends, so that the check cannot grow old. */
  @Test
  void ofTwoWhoSaveAtTheSameTimeOneSucceeds() throws Exception {
    Power before = power("L-1");
    powers.save(NONE, before);
    List<Callable<Boolean>> both =
        IntStream.range(0, 8)
            .<Callable<Boolean>>mapToObj(
                each -> () -> powers.save(Optional.of(before), before.in("D0" + (each + 2))))
            .toList();

    ExecutorService people = Executors.newFixedThreadPool(both.size());
    try {
      int saved = 0;
      for (Future<Boolean> one : people.invokeAll(both)) {
        saved += one.get() ? 1 : 0;
      }
      assertThat(saved).isEqualTo(1);
    } finally {
      people.shutdown();
    }
  }

  @Test
  void whatIsDeletedIsGone() {
    powers.save(NONE, power("L-1"));
    powers.save(NONE, power("L-2"));
    assertThat(powers.delete(power("L-1"))).isTrue();
    assertThat(powers.delete(power("L-1"))).isFalse();

    assertThat(powers.catalogue().powers()).containsExactly(power("L-2"));
  }

  @Test
  void aFlagIsRaisedOnceAndEndsOnce() {
    Flag flag =
        new Flag("f", "10001", new ChangedBasis("L-1", LAW), "su.he", NOW, Optional.empty());
    FlagEnd end = new FlagEnd("xu.zhiqiu", "条文未变。", NOW.plusSeconds(60));

    assertThat(flags.raise(flag)).isTrue();
    assertThat(flags.raise(flag)).isFalse();
    assertThat(flags.of("10001")).containsExactly(flag);
    assertThat(flags.of("10002")).isEmpty();

    flags.end("f", end);
    flags.end("f", new FlagEnd("", "", NOW.plusSeconds(120)));
    assertThat(flags.of("10001")).extracting(Flag::end).containsExactly(Optional.of(end));
  }
}

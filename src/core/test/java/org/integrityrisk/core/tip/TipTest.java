package org.integrityrisk.core.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.warning.WarningInput;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TipTest {

  private final Telling telling = new Telling();

  @Test
  void goesFromReceivedOverAQuestionAndItsAnswerToClosed() {
    String code = telling.tell();
    String id = telling.id(code);
    telling.handle.takeUp("inspector", id);
    telling.handle.ask("inspector", id, "Who saw it?");
    assertThat(telling.state(id)).isEqualTo(TipState.ASKED);

    telling.follow.add(code, "My sister.");
    assertThat(telling.state(id)).isEqualTo(TipState.IN_HAND);
    telling.handle.close("inspector", id, TipOutcome.MEASURES, "Proved true.", "It was put right.");

    Tip seen = telling.follow.look(code);
    assertThat(seen.card().state()).isEqualTo(TipState.CLOSED);
    assertThat(seen.messages().stream().filter(one -> one.kind().isShownToTheTipper()))
        .extracting(TipMessage::text)
        .containsExactly("Who saw it?", "My sister.", "It was put right.");
    refused(() -> telling.follow.add(code, "One more thing.")).as(CONFLICT, "tip.is-closed");
  }

  @Test
  void nothingThatWasSaidIsStoredOrAuditedInClear() {
    String code = telling.tell(Telling.content("Mr Wang", Telling.WORDS, "Li Si"));
    String id = telling.id(code);
    telling.handle.takeUp("inspector", id);
    telling.handle.ask("inspector", id, "Who saw it?");
    telling.follow.add(code, "My sister.");
    telling.follow.addFile(code, "photo-of-li.txt", "the receipt".getBytes());
    telling.announce.announce(List.of(World.PROJECT));
    telling.read.read("inspector", id);

    String secret = code.replace("-", "").substring(8);
    for (String stored : List.of(telling.tips.dump(), telling.trail())) {
      assertThat(stored)
          .doesNotContain(
              "brother", "Wang", "Li Si", "sister", "saw", "photo", "receipt code", secret, code);
    }
    assertThat(telling.trail()).contains("tip.read", "tip.receive", "2026-001");
  }

  @Test
  void tellingWritesNothingThatHasATime() {
    String before = telling.trail();
    String code = telling.tell();
    telling.follow.add(code, "More.");

    assertThat(telling.trail()).isEqualTo(before);
    assertThat(telling.tasks.all(World.PROJECT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"admin", "secretary", "chief", "leader", "head", "clerk", "stranger", "nobody"})
  void isReadByHandlersOnly(String user) {
    String id = telling.id(telling.tell());

    refused(() -> telling.read.read(user, id)).as(NOT_FOUND, "access.not-found");
    refused(() -> telling.handle.takeUp(user, id)).as(NOT_FOUND, "access.not-found");
  }

  @Test
  void whoIsNamedAnywhereInATipDoesNotSeeIt() {
    String id = telling.id(telling.tell(Telling.content("", "I saw Name of inspector.", "")));

    refused(() -> telling.read.read("inspector", id)).as(NOT_FOUND, "access.not-found");
    assertThat(telling.read.list("inspector", World.PROJECT)).isEmpty();
    assertThat(telling.read.list("cashier", World.PROJECT)).hasSize(1);
  }

  @Test
  void whoIsRecusedSeesItNoMore() {
    String id = telling.id(telling.tell());
    telling.handle.recuse("inspector", id, "inspector");

    refused(() -> telling.read.read("inspector", id)).as(NOT_FOUND, "access.not-found");
    assertThat(telling.read.read("cashier", id).recused()).isEqualTo(Set.of("inspector"));
  }

  @Test
  void theMainLeaderHandlesWhatNamesTheWholeOffice() {
    String id =
        telling.id(
            telling.tell(
                Telling.content("Name of inspector and Name of cashier", Telling.WORDS, "")));

    assertThat(telling.read.read("chief", id).card().id()).isEqualTo(id);
    telling.announce.announce(List.of(World.PROJECT));
    assertThat(telling.tasks.all(World.PROJECT))
        .extracting(Task::holder)
        .containsExactly(TaskHolder.person("chief"));
  }

  @Test
  void tasksNameTheNumberAndFollowTheTip() {
    String id = telling.id(telling.tell());
    telling.announce.announce(List.of(World.PROJECT));
    assertThat(telling.tasks.all(World.PROJECT))
        .hasSize(2)
        .allMatch(task -> task.kind() == WorkKind.TIP_TAKE_UP && task.title().equals("2026-001"))
        .allMatch(task -> task.due().equals(Optional.of(LocalDate.of(2026, 11, 27))));

    telling.handle.takeUp("inspector", id);
    assertThat(telling.tasks.all(World.PROJECT))
        .singleElement()
        .matches(task -> task.kind() == WorkKind.TIP_HANDLE)
        .matches(task -> task.holder().equals(TaskHolder.person("inspector")));

    telling.handle.ask("inspector", id, "Who?");
    assertThat(telling.tasks.all(World.PROJECT)).isEmpty();
    telling.passDays(40);
    telling.announce.announce(List.of(World.PROJECT));
    assertThat(telling.tasks.all(World.PROJECT)).hasSize(1);

    telling.handle.close("inspector", id, TipOutcome.TOO_LITTLE, "No answer.", "");
    assertThat(telling.tasks.all(World.PROJECT)).isEmpty();
  }

  @Test
  void becomesAWarningThatDoesNotShowWhoTold() {
    String id = telling.id(telling.tell(Telling.content("", Telling.WORDS, "Li Si")));
    telling.handle.takeUp("inspector", id);
    String point = telling.pointInForce();

    refused(() -> telling.warn.warn("inspector", id, input(point, "Li Si says so.")))
        .as(INVALID, "tip.names-the-tipper");
    refused(
            () ->
                telling.warn.warn(
                    "inspector", id, input(point, "asked my brother for money, it seems")))
        .as(INVALID, "tip.quotes-the-tip");

    Tip warned = telling.warn.warn("inspector", id, input(point, "Sums without a receipt."));
    assertThat(warned.card().state()).isEqualTo(TipState.WARNED);
    assertThat(warned.warnings()).hasSize(1);
    assertThat(telling.world.warnings.ofPoint(point))
        .singleElement()
        .matches(warning -> warning.content().source().equals("tip"));
  }

  /** The node dies after the warning was issued and before the tip knows of it. */
  @Test
  void isMarkedAfterwardsWhenANodeDiedOverTheWarning() {
    String id = telling.id(telling.tell());
    telling.handle.takeUp("inspector", id);
    String point = telling.pointInForce();
    telling.runner.begin(intended(id, point, "Sums without a receipt.").asIntent("a"));
    telling.runner.begin(intended(id, point, "Never issued.").asIntent("b"));
    WarningInput input =
        new WarningInput(
            "yellow", "Sums without a receipt.", "window-clerk", Optional.empty(), "tip");
    String key = telling.world.issueWarning.issue("inspector", point, input).key();

    telling.world.clock.pass(Duration.ofMinutes(6));
    assertThat(telling.runner.resume(Duration.ofMinutes(5))).isEqualTo(2);
    telling.world.clock.pass(Duration.ofMinutes(6));
    assertThat(telling.runner.resume(Duration.ofMinutes(5))).isZero();

    assertThat(telling.read.read("inspector", id).warnings()).containsExactly(key);
  }

  private TipWarningIntent intended(String id, String point, String reason) {
    return new TipWarningIntent(
        id,
        "inspector",
        point,
        TipWarningIntent.fingerprint(reason),
        telling.world.clock.instant());
  }

  @Test
  void goesWithItsProjectEvenWhileItIsOpen() {
    String code = telling.tell();
    String id = telling.id(code);

    assertThat(telling.purge.purgeOf("admin", "OTHER")).isZero();
    assertThat(telling.purge.purgeOf("admin", World.PROJECT)).isOne();
    assertThat(telling.purge.purgeOf("admin", World.PROJECT)).isZero();
    refused(() -> telling.read.read("inspector", id)).as(NOT_FOUND, "access.not-found");
    assertThat(telling.trail()).contains("tip.purge");
  }

  private static WarnOnTip.Input input(String point, String reason) {
    return new WarnOnTip.Input(point, "yellow", reason, "window-clerk", Optional.empty());
  }

  @Test
  void theOutcomeWarningIsForThoseWithAWarning() {
    String id = telling.inHand();

    refused(() -> telling.handle.close("inspector", id, TipOutcome.WARNING, "Because.", ""))
        .as(INVALID, "tip.outcome-does-not-fit");
  }

  @Test
  void isForgottenWhenItsTimeIsOver() {
    String code = telling.tell();
    String id = telling.id(code);
    telling.handle.takeUp("inspector", id);
    telling.handle.close("inspector", id, TipOutcome.UNFOUNDED, "Nothing found.", "");

    telling.passDays(364);
    assertThat(telling.purge.purgeDue()).isZero();
    telling.passDays(1);
    assertThat(telling.purge.purgeDue()).isOne();

    assertThat(telling.state(id)).isEqualTo(TipState.PURGED);
    assertThat(telling.tips.keys()).isEmpty();
    refused(() -> telling.follow.look(code)).as(NOT_FOUND, "tip.unknown-code");
    refused(() -> telling.read.read("inspector", id)).as(NOT_FOUND, "access.not-found");
    assertThat(telling.read.count("inspector", World.PROJECT, 2026).byOutcome())
        .containsEntry("unfounded", 1);
    assertThat(telling.trail()).contains("tip.purge");
  }

  @Test
  void isForgottenEarlyByAnotherThanTheOneWhoClosedIt() {
    String id = telling.closed();

    refused(() -> telling.purge.purge("inspector", id)).as(FORBIDDEN, "access.forbidden");
    telling.purge.purge("cashier", id);
    assertThat(telling.state(id)).isEqualTo(TipState.PURGED);
  }

  @ParameterizedTest
  @CsvSource({"secretary, true", "inspector, true", "clerk, false", "admin, false", "head, false"})
  void isRecordedByOfficeAndHandlers(String user, boolean allowed) {
    TipInput input =
        new TipInput(
            World.PROJECT, "bureau", "box", Telling.TODAY, Telling.content("", Telling.WORDS, ""));

    if (allowed) {
      RecordTip.Recorded recorded = telling.record.record(user, input);
      assertThat(telling.id(recorded.code().shown())).isEqualTo(recorded.id());
      assertThat(telling.tasks.all(World.PROJECT)).hasSize(2);
    } else {
      refused(() -> telling.record.record(user, input)).as(FORBIDDEN, "access.forbidden");
    }
  }

  @Test
  void tellsEverythingThatIsWrongWithATip() {
    TipContent wrong = Telling.content("x".repeat(201), " ", "");

    refused(() -> telling.receive.receive(World.PROJECT, "moon", wrong))
        .at("tip.text-required@text", "tip.too-long@person", "tip.unknown-unit@unit");
  }

  @Test
  void aPageThatIsOffHasNothingBehindIt() {
    String code = telling.tell();
    telling.box.set("admin", World.PROJECT, false);

    refused(telling::tell).as(NOT_FOUND, "tip.nothing-here");
    refused(() -> telling.follow.look(code)).as(NOT_FOUND, "tip.nothing-here");
    refused(() -> telling.receive.units()).as(NOT_FOUND, "tip.nothing-here");
  }

  @Test
  void withoutAKeyNothingIsTakenAndHandlersAreToldWhy() {
    String id = telling.id(telling.tell());
    telling.keys.lose();

    assertThat(telling.gate.open()).isEmpty();
    refused(telling::tell).as(NOT_FOUND, "tip.nothing-here");
    refused(() -> telling.read.read("inspector", id)).as(CONFLICT, "secret.key-missing");
    refused(() -> telling.box.set("admin", World.PROJECT, true)).as(CONFLICT, "secret.key-missing");
    assertThat(telling.box.state("admin").unreadable()).isOne();
  }

  @Test
  void aNewKeyOpensOldTipsAndTheOneBeforeIsKeptForAWhile() {
    String id = telling.id(telling.tell());
    List<String> first = telling.box.state("admin").keys();
    List<String> second = telling.box.renewKey("admin").keys();
    List<String> third = telling.box.renewKey("admin").keys();

    assertThat(second).hasSize(2).endsWith(first.get(0));
    assertThat(third).hasSize(2).doesNotContain(first.get(0));
    assertThat(telling.read.read("inspector", id).content().text()).isEqualTo(Telling.WORDS);
    refused(() -> telling.box.renewKey("secretary")).as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void strangersTogetherMayTryOnlySoMuchInAnHour() {
    int taken = 0;
    while (taken < TipGate.ALLOWED / 20) {
      telling.tell();
      taken++;
    }
    refused(telling::tell).as(CONFLICT, "tip.too-many");

    telling.world.clock.pass(Duration.ofHours(1));
    telling.tell();
  }

  @Test
  void aReceiptBearsFewWrongCodesInADay() {
    String code = telling.tell();
    String wrong = code.substring(0, 10) + "0000-0000-0000-0000";
    for (int tries = 0; tries < Receipts.MOST_FAILURES; tries++) {
      refused(() -> telling.follow.look(wrong)).as(NOT_FOUND, "tip.unknown-code");
    }
    refused(() -> telling.follow.look(code)).as(CONFLICT, "tip.too-many");

    telling.passDays(1);
    assertThat(telling.follow.look(code).content().text()).isEqualTo(Telling.WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234", "0000-0000-0000-0000-0000-0000", "not a code at all"})
  void aCodeThatIsNoneFindsNothing(String code) {
    refused(() -> telling.follow.look(code)).as(NOT_FOUND, "tip.unknown-code");
  }

  @Test
  void aCodeIsUnderstoodHoweverItIsTyped() {
    String code = telling.tell();
    String typed = " " + code.toLowerCase().replace("-", " ").replace("0", "o") + "\n";

    assertThat(telling.id(typed)).isEqualTo(telling.id(code));
  }

  @Test
  void countsWithoutOpeningAnything() {
    telling.closed();
    telling.tell();
    telling.passDays(10);

    TipCounts counts = telling.read.count("secretary", World.PROJECT, 2026);
    assertThat(counts)
        .isEqualTo(
            new TipCounts(
                2, 1, 1, Map.of("online", 2), Map.of(11, 2), Map.of("unfounded", 1), 1, 0));
  }
}

package org.integrityrisk.core.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

  private static final PaperFilter LATE =
      new PaperFilter(
          "lanhe",
          "",
          "",
          "",
          "licensing",
          "window-clerk",
          true,
          Optional.empty(),
          Optional.empty(),
          "");

  private final HandingOn town = new HandingOn();

  @Test
  void goesFromHandToHandByTheStepsOfThePower() {
    String id = town.opened();
    town.handle.receive("window-clerk", id);
    town.handle.handOver("window-clerk", id, "Complete.", 1, "cashier");
    town.handle.receive("cashier", id);
    town.passDays(7);
    town.handle.handOver("cashier", id, "As declared.", 2, "head");
    town.handle.receive("head", id);
    town.handle.end("head", id, "Granted.");

    Slip slip = town.slip(id);
    assertThat(slip.head().steps())
        .extracting(SlipStep::name)
        .containsExactly("Accept", "Survey on site", "Decide");
    assertThat(slip.legs())
        .extracting(SlipLeg::handler)
        .containsExactly("window-clerk", "cashier", "head");
    assertThat(slip.legs())
        .extracting(SlipLeg::result)
        .containsExactly("Complete.", "As declared.", "Granted.");
    assertThat(slip.legs().get(1).due()).contains(LocalDate.of(2026, 11, 25));
    LocalDate today = LocalDate.now(town.world.clock);
    assertThat(slip.legs())
        .extracting(leg -> leg.isLate(today, ZoneOffset.UTC))
        .containsExactly(false, true, false);
    assertThat(slip.state()).isEqualTo(SlipState.FINISHED);
    assertThat(slip.holder()).isEmpty();
    assertThat(town.world.store.actionsOn(id))
        .containsExactly(
            "slip.open",
            "slip.receive",
            "slip.hand",
            "slip.receive",
            "slip.hand",
            "slip.receive",
            "slip.end");
  }

  @Test
  void canHaveStepsOfItsOwn() {
    Slip slip =
        town.open.open("window-clerk", HandingOn.byOwnSteps(new SlipStep("Check", Optional.of(5))));

    assertThat(slip.legs().get(0).due()).contains(LocalDate.of(2026, 11, 27));
    assertThat(slip.entries().get(0).text()).isEqualTo("Soon, please.");
  }

  @Test
  void namesEverythingThatIsWrongWithIt() {
    SlipInput wrong =
        new SlipInput(
            World.PROJECT,
            " ",
            "",
            "nowhere",
            "K99",
            List.of(new SlipStep("", Optional.of(0))),
            "cashier",
            "");

    refused(() -> town.open.open("head", wrong))
        .at(
            "slip.title-required@title",
            "slip.unknown-department@department",
            "slip.unknown-power@power",
            "slip.steps-of-power@steps",
            "slip.step-name-required@steps#1",
            "slip.days-out-of-range@steps#1");
    refused(() -> town.open.open("head", HandingOn.byOwnSteps())).at("slip.steps-required@steps");
    refused(() -> town.open.open("head", HandingOn.byPower("stranger")))
        .at("slip.unknown-person@first");
  }

  @ParameterizedTest
  @CsvSource({
    "head,         ''",
    "window-clerk, ''",
    "leader,       ''",
    "secretary,    ''",
    "cashier,      FORBIDDEN",
    "inspector,    FORBIDDEN",
    "stranger,     NOT_FOUND",
  })
  void isMadeByThoseWhoseBusinessItIs(String user, String kind) {
    SlipInput input = HandingOn.byPower("cashier");

    if (kind.isEmpty()) {
      assertThat(town.open.open(user, input).head().creator()).isEqualTo(user);
    } else {
      String code = kind.equals("FORBIDDEN") ? "access.forbidden" : "access.not-found";
      refused(() -> town.open.open(user, input)).as(Kind.valueOf(kind), code);
    }
  }

  @Test
  void movesInItsOrderOnly() {
    String id = town.opened();

    refused(() -> town.handle.receive("head", id)).as(FORBIDDEN, "access.forbidden");
    refused(() -> town.handle.end("window-clerk", id, "Done.")).as(CONFLICT, "slip.not-received");
    town.handle.receive("window-clerk", id);
    refused(() -> town.handle.receive("window-clerk", id)).as(CONFLICT, "slip.received-already");
    refused(() -> town.handle.handOver("window-clerk", id, " ", 1, "cashier"))
        .at("slip.text-required@result");
    refused(() -> town.handle.handOver("window-clerk", id, "Done.", 9, "cashier"))
        .at("slip.unknown-step@step");
    refused(() -> town.handle.handOver("window-clerk", id, "Done.", 1, "nobody"))
        .at("slip.unknown-person@next");
    town.handle.end("window-clerk", id, "Withdrawn by the applicant.");
    refused(() -> town.handle.redirect("head", id, "cashier", "Go on."))
        .as(CONFLICT, "slip.finished-already");
  }

  @Test
  void canBeSentBackToAnEarlierStep() {
    String id = town.opened();
    town.handle.receive("window-clerk", id);
    town.handle.handOver("window-clerk", id, "Complete.", 1, "cashier");
    town.handle.receive("cashier", id);
    town.handle.handOver("cashier", id, "A paper is missing.", 0, "window-clerk");

    assertThat(town.slip(id).lastLeg().step()).isZero();
    assertThat(town.slip(id).holder()).contains("window-clerk");
  }

  @Test
  void isRedirectedByItsSenderUntilItIsReceivedAndByTheHeadAtAnyTime() {
    String id = town.open.open("window-clerk", HandingOn.byPower("cashier")).id();
    refused(() -> town.handle.redirect("cashier", id, "member", "Not mine."))
        .as(FORBIDDEN, "access.forbidden");
    town.handle.redirect("window-clerk", id, "member", "Wrong person.");
    town.handle.receive("member", id);
    refused(() -> town.handle.redirect("window-clerk", id, "cashier", "Back."))
        .as(FORBIDDEN, "access.forbidden");
    town.handle.redirect("head", id, "cashier", "On leave.");

    assertThat(town.slip(id).state()).isEqualTo(SlipState.ON_THE_WAY);
    assertThat(town.slip(id).holder()).contains("cashier");
    assertThat(town.slip(id).entries()).hasSize(4);
  }

  @Test
  void isCorrectedByAFurtherEntryOfTheSameHand() {
    String id = town.opened();
    town.handle.receive("window-clerk", id);
    town.handle.end("window-clerk", id, "Grnated.");

    refused(() -> town.handle.correct("head", id, 2, "Granted.")).as(FORBIDDEN, "access.forbidden");
    refused(() -> town.handle.correct("window-clerk", id, 7, "Granted."))
        .as(INVALID, "slip.unknown-entry");
    town.handle.correct("window-clerk", id, 2, "Granted.");

    assertThat(town.slip(id).legs().get(0).result()).isEqualTo("Grnated.");
    assertThat(town.slip(id).entries()).last().extracting(SlipEntry::about).isEqualTo(2);
  }

  @Test
  void isFoundByThoseWhoHaveToDoWithIt() {
    String id = town.opened();

    for (String user : List.of("window-clerk", "head", "leader", "secretary", "chief")) {
      assertThat(town.load.forUser(user, id).slip().id()).isEqualTo(id);
    }
    for (String user : List.of("cashier", "finance-head", "branch-chief", "stranger")) {
      refused(() -> town.load.forUser(user, id)).as(NOT_FOUND, "access.not-found");
    }
    assertThat(town.found("cashier", PaperFilter.ALL)).isEmpty();
    assertThat(town.found("chief", PaperFilter.ALL)).containsExactly(id);
    assertThat(town.found("head", LATE)).isEmpty();
    town.passDays(5);
    assertThat(town.found("head", LATE)).containsExactly(id);
  }

  @Test
  void isAmongTheTasksOfItsHolder() {
    String id = town.opened();
    town.handle.receive("window-clerk", id);
    assertThat(town.tasks.all(World.PROJECT))
        .extracting(Task::holder)
        .containsExactly(TaskHolder.person("window-clerk"));
    town.handle.handOver("window-clerk", id, "Complete.", 1, "cashier");
    assertThat(town.tasks.all(World.PROJECT))
        .extracting(Task::holder)
        .containsExactly(TaskHolder.person("cashier"));
    town.handle.receive("cashier", id);
    town.handle.end("cashier", id, "Done.");
    assertThat(town.tasks.all(World.PROJECT)).isEmpty();
  }
}

package org.integrityrisk.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarningTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final World world = new World("category-based");

  private static String inForce(World world) {
    String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    world.decide("head", key, Decision.PASS);
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            TODAY,
            "Hall",
            List.of("chief", "member"),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
    return key;
  }

  private static WarningInput input() {
    return new WarningInput(
        "yellow", "Complaints.", "window-clerk", Optional.of(TODAY.plusDays(7)), "check");
  }

  private String issued() {
    return world.issueWarning.issue("inspector", inForce(world), input()).key();
  }

  private String answered() {
    String key = issued();
    world.answerWarning.answer("window-clerk", key, "Haste.", "Slower.");
    return key;
  }

  @Test
  void goesFromIssuedOverAnsweredAndExaminedToLifted() {
    String key = answered();
    world.examineWarning.examine("inspector", key, true, "Good.");
    Warning lifted = world.liftWarning.lift("secretary", key, "Done.");

    assertThat(lifted.state()).isEqualTo(WarningState.LIFTED);
    assertThat(lifted.handling())
        .isEqualTo(new WarningHandling("Haste.", "Slower.", "Good.", "Done."));
    assertThat(world.register.warnings()).containsExactly(lifted);
    assertThat(world.store.actionsOn(key))
        .containsExactly("warning.issue", "warning.answer", "warning.accept", "warning.lift");
  }

  @Test
  void isAnsweredAgainAfterARejection() {
    String key = answered();
    Warning rejected = world.examineWarning.examine("inspector", key, false, "Too little.");
    assertThat(rejected.state()).isEqualTo(WarningState.ISSUED);
    assertThat(rejected.handling().examination()).isEqualTo("Too little.");

    Warning again = world.answerWarning.answer("window-clerk", key, "Haste.", "A second pair.");
    assertThat(again.handling()).isEqualTo(new WarningHandling("Haste.", "A second pair.", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "inspector,    true",
    "secretary,    true",
    "admin,        true",
    "head,         false",
    "leader,       false",
    "chief,        false",
    "clerk,        false",
    "window-clerk, false",
  })
  void isIssuedByTheOffices(String user, boolean allowed) {
    String point = inForce(world);

    if (allowed) {
      assertThat(world.issueWarning.issue(user, point, input()).issuer()).isEqualTo(user);
    } else {
      refused(() -> world.issueWarning.issue(user, point, input()))
          .as(FORBIDDEN, "access.forbidden");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspector", "secretary", "head", "clerk", "admin"})
  void isAnsweredOnlyByTheWarnedOne(String user) {
    String key = issued();

    refused(() -> world.answerWarning.answer(user, key, "Haste.", "Slower."))
        .as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void isNotExaminedByTheWarnedOneEvenFromTheOffice() {
    WarningInput onOffice =
        new WarningInput("red", "Complaints.", "secretary", Optional.empty(), "tip");
    String key = world.issueWarning.issue("inspector", inForce(world), onOffice).key();
    world.answerWarning.answer("secretary", key, "Haste.", "Slower.");

    refused(() -> world.examineWarning.examine("secretary", key, true, "Good."))
        .as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void isNotExaminedOrLiftedOutOfTurn() {
    String key = issued();

    refused(() -> world.examineWarning.examine("inspector", key, true, "Good."))
        .as(CONFLICT, "access.out-of-turn");
    refused(() -> world.liftWarning.lift("inspector", key, "Done."))
        .as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void isNotIssuedOnADraft() {
    String draft = world.draft().key();

    refused(() -> world.issueWarning.issue("inspector", draft, input()))
        .as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void tellsEverythingThatIsWrong() {
    String point = inForce(world);
    WarningInput wrong =
        new WarningInput("pink", "", "nobody", Optional.of(TODAY.minusDays(1)), "dream");

    refused(() -> world.issueWarning.issue("inspector", point, wrong))
        .at(
            "warning.unknown-colour@colour",
            "warning.reason-required@reason",
            "warning.unknown-person@responsible",
            "warning.deadline-in-past@deadline",
            "warning.unknown-source@source");
  }

  @Test
  void answersAndOpinionsMustSaySomething() {
    String key = issued();

    refused(() -> world.answerWarning.answer("window-clerk", key, " ", ""))
        .at("warning.cause-required@cause", "warning.correction-required@correction");
    refused(() -> world.examineWarning.examine("inspector", key, true, ""))
        .at("warning.opinion-required@opinion");
    refused(() -> world.liftWarning.lift("inspector", key, ""))
        .at("warning.opinion-required@opinion");
  }

  /** 22 November 2026 is a Sunday. */
  @ParameterizedTest
  @CsvSource({
    "green,  2026-12-04",
    "yellow, 2026-12-04",
    "orange, 2026-12-11",
    "red,    2026-11-27",
  })
  void hasTheRegimesDeadlineInWorkingDaysWhereTheIssuerNamesNone(String colour, LocalDate day) {
    WarningInput open =
        new WarningInput(colour, "Complaints.", "window-clerk", Optional.empty(), "tip");

    assertThat(world.issueWarning.issue("inspector", inForce(world), open).content().deadline())
        .isEqualTo(day);
  }

  @Test
  void isOverdueOnlyWhileAnAnswerIsAwaitedAfterTheDeadline() {
    Warning warning = world.warnings.find(issued()).orElseThrow();

    assertThat(warning.isOverdue(TODAY.plusDays(7))).isFalse();
    assertThat(warning.isOverdue(TODAY.plusDays(8))).isTrue();
    Warning sent = world.answerWarning.answer("window-clerk", warning.key(), "Haste.", "Slower.");
    assertThat(sent.isOverdue(TODAY.plusDays(8))).isFalse();
  }

  @Provide
  Arbitrary<List<String>> attempts() {
    return Arbitraries.of("answer", "accept", "reject", "lift").list().ofMaxSize(40);
  }

  @Property(tries = 100)
  void isAlwaysOpenOrLiftedAndNeverLiftedUnexamined(@ForAll("attempts") List<String> attempts) {
    World other = new World("category-based");
    String key = other.issueWarning.issue("inspector", inForce(other), input()).key();
    String lastExamination = "";
    for (String attempt : attempts) {
      WarningState before = other.warnings.find(key).orElseThrow().state();
      attempt(other, attempt).accept(key);
      WarningState after = other.warnings.find(key).orElseThrow().state();
      assertThat(after == before || before.canBecome(after)).isTrue();
      assertThat(before.isOpen() || !after.isOpen()).isTrue();
      if (before == WarningState.ANSWERED && after != before) {
        lastExamination = attempt;
      }
    }
    boolean lifted = !other.warnings.find(key).orElseThrow().state().isOpen();
    assertThat(!lifted || lastExamination.equals("accept")).isTrue();
  }

  private static Consumer<String> attempt(World world, String what) {
    return key -> {
      try {
        switch (what) {
          case "answer" -> world.answerWarning.answer("window-clerk", key, "Haste.", "Slower.");
          case "lift" -> world.liftWarning.lift("inspector", key, "Done.");
          default -> world.examineWarning.examine("inspector", key, what.equals("accept"), "Seen.");
        }
      } catch (DomainException refused) {
        assertThat(refused.kind()).isEqualTo(CONFLICT);
      }
    };
  }
}

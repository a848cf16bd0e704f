package org.integrityrisk.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.notice.NoticeWorld.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.delegation.Delegation;
import org.integrityrisk.core.notice.DeliverNotices.Delivery;
import org.integrityrisk.core.notice.NoticeMail.MailRefused;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.regime.ReminderLadder;
import org.integrityrisk.core.regime.Reminders;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.world.Crash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is told what, when. The usual ladder of reviews: 2 days before, on the day, every 2 after.
 */
class NoticesTest {

  private static final Optional<LocalDate> FRIDAY = Optional.of(MONDAY.plusDays(4));

  private final NoticeWorld world = new NoticeWorld();

  @Test
  void theHolderIsToldAtOnceAndRemindedAndThenTheSuperiorToo() {
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    for (int day = 0; day < 11; day++) {
      world.onDay(MONDAY.plusDays(day));
      world.write();
      world.deliver();
    }
    assertThat(world.of("head"))
        .containsExactly(
            "LZ-1 opened handed-over",
            "LZ-1 due-2 handed-over",
            "LZ-1 due handed-over",
            "LZ-1 overdue-1 handed-over",
            "LZ-1 overdue-2 handed-over");
    assertThat(world.of("leader")).containsExactly("LZ-1 superior-overdue-2 handed-over");
  }

  @Test
  void anOutageDelaysAndGivesTheLatestOnly() {
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.write();
    world.deliver();
    world.onDay(MONDAY.plusDays(4));
    world.write();
    world.deliver();
    assertThat(world.of("head"))
        .containsExactly("LZ-1 opened handed-over", "LZ-1 due-2 merged", "LZ-1 due handed-over");
  }

  @Test
  void workThatComesUpLateIsNotRemindedOfForDaysBefore() {
    world.stands(world.review("LZ-1", MONDAY.plusDays(9), FRIDAY));
    world.onDay(MONDAY.plusDays(9));
    world.write();
    assertThat(world.of("head")).containsExactly("LZ-1 opened pending");
  }

  @Test
  void workWithoutALastDayIsRemindedOfEveryTwoWeeks() {
    world.stands(world.review("LZ-1", MONDAY, Optional.empty()));
    world.write();
    world.onDay(MONDAY.plusDays(14));
    world.write();
    assertThat(world.of("head")).containsExactly("LZ-1 opened pending", "LZ-1 waiting-1 pending");
  }

  @Test
  void aCheckIsNoNewsUntilItComesClose() {
    world.stands(
        world.matter(
            "LZ-1",
            MONDAY,
            Optional.of(MONDAY.plusDays(11)),
            TaskHolder.person("head"),
            Matter.Reminding.quietly(ReminderKind.CHECK)));
    world.write();
    assertThat(world.of("head")).isEmpty();
    world.onDay(MONDAY.plusDays(4));
    world.write();
    assertThat(world.of("head")).containsExactly("LZ-1 due-5 pending");
  }

  @Test
  void aWarningThatIsNotAnsweredIsToldToTheSuperiorFromTheNextDayOn() {
    world.stands(
        world.matter(
            "LZ-1",
            MONDAY,
            FRIDAY,
            TaskHolder.person("head"),
            Matter.Reminding.by(ReminderKind.WARNING_ANSWER)));
    world.onDay(MONDAY.plusDays(7));
    world.write();
    assertThat(world.of("leader")).containsExactly("LZ-1 superior-overdue-1 pending");
  }

  @Test
  void aRegimeMayHaveTheSuperiorToldAtOnce() {
    ReminderLadder usual = Reminders.USUAL.of(ReminderKind.REVIEW);
    ReminderLadder atOnce =
        new ReminderLadder(
            usual.kind(), usual.before(), true, true, usual.rhythm(), usual.channels());
    assertThat(
            new Ladder((start, days) -> start.plusDays(days))
                .reached(atOnce, MONDAY, FRIDAY, MONDAY))
        .containsExactly(new Ladder.Reached(Occasion.OPENED, MONDAY, true));
  }

  @Test
  void whoeverTakesOverTheOfficeIsToldAndWhoeverLeavesItIsNotAnyMore() {
    TaskHolder head = TaskHolder.office(HolderRole.DEPARTMENT_HEAD, "licensing");
    world.stands(
        world.matter("LZ-1", MONDAY, FRIDAY, head, Matter.Reminding.by(ReminderKind.REVIEW)));
    world.write();
    world.register =
        world.register.with(
            new Department(
                "licensing",
                "licensing",
                "bureau",
                DepartmentKind.ENFORCEMENT,
                Optional.of("cashier"),
                Optional.of("leader")));
    world.write();
    assertThat(world.of("head")).containsExactly("LZ-1 opened needless");
    assertThat(world.of("cashier")).containsExactly("LZ-1 opened pending");
  }

  @Test
  void whoStandsInForTheHolderIsToldToo() {
    world.delegations.save(
        new Delegation(
            "1", "head", "member", MONDAY, MONDAY, "", "head", Instant.EPOCH, Optional.empty()));
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.write();
    assertThat(world.of("head")).containsExactly("LZ-1 opened pending");
    assertThat(world.of("member")).containsExactly("LZ-1 opened pending");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stranger", "gone", ""})
  void whatReachesNobodyReachesTheOffice(String holder) {
    world.stands(
        world.matter(
            "LZ-1",
            MONDAY,
            FRIDAY,
            TaskHolder.person(holder),
            Matter.Reminding.by(ReminderKind.REVIEW)));
    world.write();
    assertThat(world.of("secretary")).containsExactly("LZ-1 opened pending");
  }

  @Test
  void whatIsDoneBeforeTheMailIsNotMailed() {
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.write();
    world.matters.clear();
    world.write();
    assertThat(world.deliver()).isEqualTo(new Delivery(0, 0));
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.write();
    assertThat(world.deliver()).isEqualTo(new Delivery(1, 0));
  }

  @Test
  void peopleChooseMailAtOnceOrInTheMorningOrNone() {
    world.wishes.put("head", MailWish.DAILY);
    world.wishes.put("cashier", MailWish.OFF);
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.stands(
        world.matter("LZ-2", MONDAY, FRIDAY, TaskHolder.person("cashier"), Matter.Reminding.ONCE));
    world.write();
    assertThat(world.deliver()).isEqualTo(new Delivery(0, 0));
    world.onDay(MONDAY.plusDays(1));
    assertThat(world.deliver()).isEqualTo(new Delivery(1, 0));
    assertThat(world.of("cashier")).containsExactly("LZ-2 opened not-wanted");
  }

  @Test
  void aFailureIsTriedAgainWithLongerPausesAndThenGivenUp() {
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.write();
    for (int attempt = 1; attempt <= 6; attempt++) {
      world.beforeTaking =
          () -> {
            throw new MailRefused("no-address");
          };
      assertThat(world.deliver()).isEqualTo(new Delivery(0, 1));
      assertThat(world.deliver()).isEqualTo(new Delivery(0, 0));
      world.at(world.clock.instant().plus(Duration.ofHours(24)));
    }
    assertThat(world.of("head")).containsExactly("LZ-1 opened given-up");
    assertThat(world.deliver()).isEqualTo(new Delivery(0, 0));
  }

  @Test
  void aNodeThatDiesBeforeTheHandOverLosesNothing() {
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.write();
    world.beforeTaking = NoticesTest::die;
    dies();
    assertThat(world.deliver()).isEqualTo(new Delivery(0, 0));
    world.at(world.clock.instant().plus(Duration.ofMinutes(6)));
    assertThat(world.deliver()).isEqualTo(new Delivery(1, 0));
    assertThat(world.mailed).hasSize(1);
  }

  @Test
  void aNodeThatDiesBetweenHandOverAndMarkHandsOverTwiceRatherThanNever() {
    world.stands(world.review("LZ-1", MONDAY, FRIDAY));
    world.write();
    world.afterTaking = NoticesTest::die;
    dies();
    world.at(world.clock.instant().plus(Duration.ofMinutes(6)));
    world.deliver();
    assertThat(world.mailed).hasSize(2);
    assertThat(world.of("head")).containsExactly("LZ-1 opened handed-over");
  }

  @Test
  void occasionsHaveCodesThatCanBeReadBack() {
    for (String code :
        List.of("opened", "due-3", "due", "overdue-1", "waiting-12", "superior-overdue-2")) {
      assertThat(Occasion.of(code).orElseThrow().code()).isEqualTo(code);
    }
    assertThat(Occasion.of("later")).isEmpty();
  }

  private void dies() {
    try {
      world.deliver();
    } catch (Crash crash) {
      return;
    }
    throw new AssertionError("It lives");
  }

  private static void die() {
    throw new Crash();
  }
}

package org.integrityrisk.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.review.Turn;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A change of a head, a leader or the members of a body moves the pending work: who could decide on
 * a point that waits cannot any more, the new ones can, and the register says so.
 */
class OfficeChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "{0}, {1} at {2}: {3}")
  @CsvSource({
    "market-regulator, post general, department-head, head: member, head, member",
    "market-regulator, post general, in-charge-leader, in charge: member, leader, member",
    "market-regulator, department, main-leader, main leader: leader, chief, leader",
    "market-regulator, post general, leading-group, leading-group: chief cashier, "
        + "chief leader member, cashier chief",
    "power-based, post general, discipline-leader, discipline-leader: inspector, "
        + "finance-head, inspector",
    "power-based, post general, party-group, party-group: chief cashier, "
        + "chief leader member, cashier chief",
    "state-owned-company, post general, leadership-team, party-group: chief member cashier, "
        + "chief leader member, cashier chief member",
    "education, post leadership, discipline-office, discipline-office: head, "
        + "cashier inspector, head",
    "education, post general, section-head, head: member, head, member",
    "tax-county, post general, department-head, head: member, head, member",
  })
  void pendingWorkFollowsTheOffice(
      String regime, String of, String step, String change, String before, String after) {
    World world = NineWorlds.of(regime);
    String key = bring(world, of, step);
    assertThat(deciders(world, key)).isEqualTo(people(before));

    OrganisationEntry entry = entry(change);
    world.reorganise(entry);
    world.followOffices.refreshDepartments(Set.of("licensing"));

    assertThat(deciders(world, key)).isEqualTo(people(after));
    assertThat(world.register.point(key).awaiting().user())
        .isEqualTo(turn(world, key).onlyPerson().orElse(""));
    for (String person : people(before + " " + after)) {
      assertThat(mayDecide(world, person, key))
          .as(person)
          .isEqualTo(people(after).contains(person));
    }
  }

  private static boolean mayDecide(World world, String person, String key) {
    Turn turn = turn(world, key);
    return turn.isCollective()
        ? turn.people().contains(person)
        : GuardReview.allowed(world.loadReview.forUser(person, key)).contains(Decision.PASS);
  }

  /** Files a point and passes it on until it waits at the step. */
  private static String bring(World world, String of, String step) {
    String[] words = of.split(" ");
    Rank rank = words.length > 1 ? Coded.find(Rank.class, words[1]).orElseThrow() : Rank.GENERAL;
    String key =
        world
            .file
            .file("clerk", World.PROJECT, NineWorlds.content(world.regime, words[0], rank), true)
            .key();
    while (!world.point(key).state().equals(step)) {
      pass(world, key);
    }
    return key;
  }

  private static void pass(World world, String key) {
    Turn turn = turn(world, key);
    if (!turn.isCollective()) {
      world.decide(turn.people().iterator().next(), key, Decision.PASS);
      return;
    }
    world.recordMeeting.record(
        "secretary",
        new MeetingInput(
            World.PROJECT,
            TODAY,
            "Hall",
            List.copyOf(turn.people()),
            List.of(),
            List.of(),
            "",
            List.of(new MeetingDecision(key, Decision.PASS, ""))));
  }

  private static Turn turn(World world, String key) {
    return world.loadReview.forUser("clerk", key).turn().orElseThrow();
  }

  private static Set<String> deciders(World world, String key) {
    return new TreeSet<>(turn(world, key).people());
  }

  private static Set<String> people(String written) {
    return new TreeSet<>(Arrays.asList(written.split(" ")));
  }

  /** The entry of the register after a change of that office, {@code head: member}. */
  private static OrganisationEntry entry(String change) {
    String office = change.substring(0, change.indexOf(':'));
    List<String> holders = List.of(change.substring(change.indexOf(':') + 2).split(" "));
    Optional<String> holder = Optional.of(holders.get(0));
    return switch (office) {
      case "head" -> licensing(holder, Optional.of("leader"));
      case "in charge" -> licensing(Optional.of("head"), holder);
      case "main leader" -> new Unit("bureau", "Bureau", Optional.empty(), holder);
      default ->
          new SpecialBody(Coded.find(BodyKind.class, office).orElseThrow(), "bureau", holders);
    };
  }

  private static Department licensing(Optional<String> head, Optional<String> leader) {
    return new Department(
        "licensing", "licensing", "bureau", DepartmentKind.ENFORCEMENT, head, leader);
  }
}

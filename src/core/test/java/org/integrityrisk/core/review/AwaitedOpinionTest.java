package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.review.Decision.PASS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For which opinions a decision waits, so that no point waits for ever. Of the chain, the first
 * step has a deadline of 3 days; the second has one of 5, and the regime asks the discipline
 * office; the third has none.
 */
class AwaitedOpinionTest {

  private static final Map<String, Integer> WAY =
      Map.of("department-head", 0, "in-charge-leader", 1, "leading-group", 2);

  private final World world = World.demanding();
  private final String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();

  private ReviewSituation situation() {
    return world.loadReview.forUser("admin", key);
  }

  private void reach(String step) {
    if (WAY.get(step) > 0) {
      world.decide("head", key, PASS);
    }
    if (WAY.get(step) > 1) {
      world.giveOpinion.give("inspector", key, Stance.SUPPORT, "");
      world.decide("leader", key, PASS);
    }
  }

  private void members(BodyKind kind, String members) {
    List<String> all = members.isEmpty() ? List.of() : List.of(members.split(" "));
    world.reorganise(new SpecialBody(kind, "bureau", all));
  }

  private List<Boolean> vacant() {
    return situation().wanted().stream().map(Wanted::isVacant).toList();
  }

  @ParameterizedTest(name = "the regime asks an office of [{0}]: {1} opinions awaited")
  @CsvSource({
    "inspector,        1",
    "inspector member, 1",
    "'',               0",
    "clerk,            0",
    "head,             0",
    "clerk inspector,  1",
  })
  void anOfficeWithoutAnybodyWhoMayAnswerIsNotWaitedFor(String members, int awaited) {
    reach("in-charge-leader");
    members(BodyKind.DISCIPLINE_OFFICE, members);

    assertThat(situation().openOpinions()).hasSize(awaited);
    assertThat(vacant()).containsExactly(awaited == 0);
    assertThat(DecisionRules.opinionsMissing(situation(), PASS).isPresent()).isEqualTo(awaited > 0);
  }

  @ParameterizedTest(name = "asked {0}, then {1} steps aside: {2} awaited")
  @CsvSource({
    "leading-group-office, '',     1",
    "'',                   '',     1",
    "'',                   leader, 0",
  })
  void whoeverHasSteppedAsideIsNotWaitedFor(String office, String aside, int awaited) {
    ask(office, "leader");
    if (!aside.isEmpty()) {
      world.recordRecusal.record("secretary", key, aside, "A relative is concerned.");
    }

    assertThat(situation().openOpinions()).hasSize(awaited);
    assertThat(vacant()).containsExactly(awaited == 0);
  }

  @ParameterizedTest(name = "asked at {0} {1} days ago: {2} awaited")
  @CsvSource({
    "leading-group,    discipline-office, 0,  1",
    "leading-group,    discipline-office, 12, 1",
    "leading-group,    discipline-office, 13, 0",
    "leading-group,    '',                12, 1",
    "leading-group,    '',                13, 0",
    "in-charge-leader, '',                4,  2",
    "in-charge-leader, '',                13, 0",
  })
  void whoeverNeverAnswersIsNotWaitedForForEver(String step, String office, int days, int awaited) {
    reach(step);
    ask(office, "cashier");
    world.clock.pass(Duration.ofDays(days));

    assertThat(situation().openOpinions()).hasSize(awaited);
  }

  private void ask(String office, String person) {
    if (office.isEmpty()) {
      world.askOpinions.ask("secretary", key, List.of(person), List.of());
    } else {
      world.askOpinions.ask(
          "secretary", key, List.of(), Coded.find(HolderRole.class, office).stream().toList());
    }
  }
}

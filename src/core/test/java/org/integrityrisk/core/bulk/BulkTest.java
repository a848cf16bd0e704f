package org.integrityrisk.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.world.Crash;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The world's regime asks nobody but the department's head and a meeting. */
class BulkTest {

  private static final BulkAction AGAIN =
      new BulkAction(BulkAction.Kind.RE_EXAMINE, "The law has changed.");

  private final World world = new World("category-based");

  private static BulkAction give(String user) {
    return new BulkAction(BulkAction.Kind.ASSIGN, user);
  }

  private List<String> drafts(int number) {
    return Stream.generate(() -> world.draft().key()).limit(number).toList();
  }

  /** Points in force, without the way there. */
  private List<String> inForce(int number) {
    List<String> keys = drafts(number);
    keys.forEach(key -> world.host.place(key, world.regime, "in-force", "admin"));
    keys.forEach(key -> world.projection.refresh(world.point(key)));
    return keys;
  }

  private List<String> states(List<String> keys) {
    return keys.stream().map(world::point).map(RiskPoint::state).toList();
  }

  private List<String> refusals(String user, List<String> keys, BulkAction action) {
    return world.planBulk.plan(user, World.PROJECT, keys, action).lines().stream()
        .map(BulkLine::refusal)
        .map(refusal -> refusal.map(DomainException::problem).map(Problem::code).orElse("-"))
        .toList();
  }

  @Test
  void startsTheReExaminationOfManyPoints() {
    List<String> keys = inForce(3);

    RunBulk.Outcome outcome = world.runBulk.run("secretary", World.PROJECT, keys, AGAIN);

    assertThat(outcome).isEqualTo(new RunBulk.Outcome(3, true));
    assertThat(states(keys)).containsOnly("re-examination");
    assertThat(keys)
        .allSatisfy(
            key -> {
              assertThat(world.store.actionsOn(key)).endsWith("risk-point.re-examine");
              assertThat(world.store.opinions().of(world.point(key).id()))
                  .last()
                  .extracting(Opinion::user, Opinion::text)
                  .containsExactly("secretary", "The law has changed.");
            });
  }

  @Test
  void givesManyPointsToSomebodyWhoMayThenWriteThem() {
    List<String> keys = drafts(2);

    world.runBulk.run("secretary", World.PROJECT, keys, give("cashier"));

    assertThat(keys)
        .allSatisfy(
            key -> {
              assertThat(world.store.actionsOn(key)).endsWith("risk-point.assign");
              assertThat(world.register.point(key).awaiting())
                  .isEqualTo(Awaiting.person("assignee", "cashier", ""));
            });
    String key = keys.get(0);
    world.edit.edit("cashier", key, Map.of(RiskField.CAUSE, "Nobody looks."));
    world.decide("cashier", key, Decision.SUBMIT);
    assertThat(world.point(key).state()).isEqualTo("department-head");
    assertThat(world.store.opinions().of(world.point(key).id()))
        .last()
        .extracting(Opinion::role)
        .isEqualTo("assignee");
  }

  @Test
  void leavesTheFilerTheRightToWrite() {
    String key = world.draft().key();
    world.runBulk.run("secretary", World.PROJECT, List.of(key), give("cashier"));

    world.decide("clerk", key, Decision.SUBMIT);

    assertThat(world.point(key).state()).isEqualTo("department-head");
  }

  @Test
  void givesNobodyAnythingWithoutTheAssignment() {
    String key = world.draft().key();

    refused(() -> world.edit.edit("cashier", key, Map.of(RiskField.CAUSE, "Nobody looks.")))
        .as(FORBIDDEN, "access.forbidden");
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, -",
    "admin,     -",
    "head,      -",
    "leader,    -",
    "inspector, access.forbidden",
    "clerk,     access.forbidden",
    "chief,     access.forbidden"
  })
  void isAssignedByTheOfficeAndThoseWhoLeadTheDepartment(String user, String refusal) {
    assertThat(refusals(user, drafts(1), give("cashier"))).containsExactly(full(refusal));
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, -",
    "inspector, -",
    "head,      access.forbidden",
    "clerk,     access.forbidden"
  })
  void isReExaminedByThoseWhoWatchOverTheUnit(String user, String refusal) {
    assertThat(refusals(user, inForce(1), AGAIN)).containsExactly(full(refusal));
  }

  private static String full(String code) {
    return code.equals("-") ? code : Problem.PREFIX + code;
  }

  @Test
  void saysOfEachPointWhyItIsRefusedAndTouchesNone() {
    String good = inForce(1).get(0);
    String draft = world.draft().key();
    List<String> keys = List.of(good, draft, "RISK-999");

    assertThat(refusals("secretary", keys, AGAIN))
        .containsExactly("-", full("access.out-of-turn"), full("access.not-found"));
    assertThatThrownBy(() -> world.runBulk.run("secretary", World.PROJECT, keys, AGAIN))
        .isInstanceOfSatisfying(
            DomainException.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(CONFLICT);
              assertThat(refusal.problems()).extracting(one -> one.row().orElse(0)).contains(2, 3);
            });
    assertThat(states(List.of(good, draft))).containsExactly("in-force", "draft");
    assertThat(world.journal.stale(world.clock.instant().plusSeconds(1))).isEmpty();
  }

  @Test
  void refusesWhatIsWithdrawnOrAssignedAlready() {
    List<String> keys = drafts(2);
    world.decide("clerk", keys.get(0), Decision.WITHDRAW);
    world.runBulk.run("secretary", World.PROJECT, keys.subList(1, 2), give("cashier"));

    assertThat(refusals("secretary", keys, give("cashier")))
        .containsExactly(full("bulk.withdrawn"), full("bulk.assigned-already"));
  }

  @Test
  void countsAPointOnce() {
    String key = world.draft().key();

    assertThat(refusals("secretary", List.of(key, key), give("cashier"))).containsExactly("-");
  }

  @Test
  void showsNobodyAPointOfAUnitThatIsNotSeen() {
    String key = world.draft().key();
    world.town.superiors.add("branch-head");

    assertThat(refusals("branch-head", List.of(key), give("cashier")))
        .containsExactly(full("access.not-found"));
    refused(() -> world.planBulk.plan("stranger", World.PROJECT, List.of(key), give("cashier")))
        .as(NOT_FOUND, "access.not-found");
  }

  @Test
  void hasBounds() {
    List<String> many = IntStream.rangeClosed(1, 1001).mapToObj(n -> "RISK-" + n).toList();

    refused(() -> world.planBulk.plan("secretary", World.PROJECT, many, AGAIN))
        .as(INVALID, "bulk.too-many");
    refused(() -> world.planBulk.plan("secretary", World.PROJECT, List.of(), AGAIN))
        .as(INVALID, "bulk.none-chosen");
  }

  @ParameterizedTest
  @CsvSource({
    "nobody,    bulk.unknown-person",
    "inspector, bulk.cannot-prepare",
  })
  void isGivenOnlyToThoseWhoMayFilePoints(String user, String code) {
    List<String> keys = drafts(1);

    refused(() -> world.planBulk.plan("secretary", World.PROJECT, keys, give(user)))
        .as(INVALID, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void needsAReason(String reason) {
    List<String> keys = inForce(1);
    BulkAction unsaid = new BulkAction(BulkAction.Kind.RE_EXAMINE, reason);

    refused(() -> world.planBulk.plan("secretary", World.PROJECT, keys, unsaid))
        .as(INVALID, "bulk.reason-required");
  }

  @Test
  void leavesManyPointsToTheJournal() {
    List<String> keys = inForce(RunBulk.AT_ONCE + 1);

    RunBulk.Outcome outcome = world.runBulk.run("secretary", World.PROJECT, keys, AGAIN);

    assertThat(outcome.done()).isFalse();
    assertThat(states(keys)).containsOnly("in-force");
    world.runner.resume(Duration.ofMinutes(5));
    assertThat(states(keys)).containsOnly("re-examination");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assign", "re-examine"})
  void isFinishedWhereverTheProcessDies(String code) {
    BulkAction action = code.equals("assign") ? give("cashier") : AGAIN;
    for (int writes = 0; survives(action, writes); writes++) {
      assertThat(writes).isLessThan(200);
    }
  }

  /** Whether the process died at that write, so that there may be a later one. */
  private boolean survives(BulkAction action, int writes) {
    List<String> keys = inForce(2);
    world.fuse.crashAfter(writes);
    boolean died = dies(keys, action);
    world.fuse.crashAfter(Integer.MAX_VALUE);
    world.clock.pass(Duration.ofMinutes(10));
    world.runner.resume(Duration.ofMinutes(5));
    List<Optional<String>> done = keys.stream().map(key -> doneTo(key, action)).distinct().toList();
    assertThat(done).as("after write " + writes).hasSize(1);
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(
                        Collections.frequency(world.store.actionsOn(key), "risk-point.re-examine"))
                    .isLessThan(2));
    return died;
  }

  private boolean dies(List<String> keys, BulkAction action) {
    try {
      world.runBulk.run("secretary", World.PROJECT, keys, action);
      return false;
    } catch (Crash died) {
      return true;
    }
  }

  private Optional<String> doneTo(String key, BulkAction action) {
    RiskPoint point = world.point(key);
    boolean done =
        action.kind() == BulkAction.Kind.ASSIGN
            ? point.isGivenTo("cashier")
            : point.state().equals("re-examination");
    assertThat(world.register.point(key).state()).isEqualTo(point.state());
    return Optional.of(point.state()).filter(any -> done);
  }
}

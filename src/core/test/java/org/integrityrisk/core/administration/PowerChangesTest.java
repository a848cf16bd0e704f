package org.integrityrisk.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.Licences;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerChangesTest {

  private static final SeenPower SEEN = SeenPower.asItIs("L-1");

  private final World world = new World("category-based");

  private Power kept() {
    return world.powers.catalogue().find("L-1").orElseThrow();
  }

  @Test
  void theOfficeKeepsThePowersAndEveryChangeIsAudited() {
    world.changePowers.save("secretary", SEEN, Licences.power());
    world.changePowers.save("admin", SEEN, Licences.power().with(List.of(Licences.LAW)));
    world.changePowers.delete("secretary", SEEN);

    assertThat(world.powers.catalogue().powers()).isEmpty();
    assertThat(world.store.actionsOn("power:L-1"))
        .containsExactly("power.save", "power.save", "power.delete");
  }

  @Test
  void savingWhatIsThereAlreadyDoesNothing() {
    world.changePowers.save("secretary", SEEN, Licences.power());
    world.changePowers.save("secretary", SEEN, Licences.power());

    assertThat(world.store.actionsOn("power:L-1")).containsExactly("power.save");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "leader", "chief", "inspector", "stranger"})
  void othersOnlyRead(String user) {
    world.changePowers.save("secretary", SEEN, Licences.power());

    refused(() -> world.changePowers.save(user, SEEN, Licences.power()))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> world.changePowers.delete(user, SEEN)).as(FORBIDDEN, "access.forbidden");
    refused(() -> world.changeFlow.remove(user, SEEN, "S1")).as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void stepsAreAddedChangedMovedAndRemovedOneByOne() {
    world.changePowers.save("secretary", SEEN, Licences.power());

    world.changeFlow.add(
        "secretary", SEEN, FlowKind.EXTERNAL, "S5", StepContent.named("Hand over"));
    world.changeFlow.replace("secretary", SEEN, "S6", StepContent.named("Archive"));
    world.changeFlow.move("secretary", SEEN, "S5", "", 0);
    world.changeFlow.remove("secretary", SEEN, "S2");

    assertThat(kept().external().all().map(FlowStep::code)).containsExactly("S5", "S7", "S1");
    assertThat(kept().internal().all().map(FlowStep::name)).containsExactly("Archive");
  }

  @Test
  void refusesWhatMakesNoSense() {
    world.changePowers.save("secretary", SEEN, Licences.power());

    refused(
            () ->
                world.changeFlow.add(
                    "secretary", SEEN, FlowKind.EXTERNAL, "", StepContent.named(" ")))
        .at("power.name-missing@name");
    refused(() -> world.changeFlow.remove("secretary", SEEN, "S99"))
        .as(NOT_FOUND, "power.step-not-found");
    refused(() -> world.changeFlow.move("secretary", SEEN, "S2", "S3", 0))
        .as(INVALID, "power.step-cycle");
    refused(() -> world.changePowers.delete("secretary", SeenPower.asItIs("X")))
        .as(NOT_FOUND, "power.not-found");
  }

  @Test
  void whatRiskPointsAreAboutStays() {
    world.changePowers.save("secretary", SEEN, Licences.power());
    world.file.file(
        "clerk",
        World.PROJECT,
        World.content().with(RiskField.POWER, "L-1").with(RiskField.FLOW_STEP, "S3"),
        false);

    refused(() -> world.changeFlow.remove("secretary", SEEN, "S2"))
        .as(CONFLICT, "power.step-in-use");
    refused(() -> world.changePowers.delete("secretary", SEEN)).as(CONFLICT, "power.in-use");
    world.changeFlow.remove("secretary", SEEN, "S4");
    assertThat(kept().step("S4")).isEmpty();
  }

  private SeenPower seen() {
    return new SeenPower("L-1", Optional.of(PowerVersion.of(kept())));
  }

  /** Every way of changing a power, tried by somebody who has an old text before them. */
  private static Stream<Arguments> changesOfAnOldText() {
    return Stream.of(
        change("save", (world, seen) -> world.changePowers.save("admin", seen, Licences.power())),
        change("delete", (world, seen) -> world.changePowers.delete("admin", seen)),
        change(
            "add a step",
            (world, seen) ->
                world.changeFlow.add(
                    "admin", seen, FlowKind.INTERNAL, "", StepContent.named("Archive"))),
        change(
            "change a step",
            (world, seen) ->
                world.changeFlow.replace("admin", seen, "S6", StepContent.named("Archive"))),
        change("move a step", (world, seen) -> world.changeFlow.move("admin", seen, "S5", "", 0)),
        change("remove a step", (world, seen) -> world.changeFlow.remove("admin", seen, "S2")));
  }

  private static Arguments change(String name, BiConsumer<World, SeenPower> change) {
    return Arguments.of(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changesOfAnOldText")
  void nobodyChangesWhatTheyHaveNotSeen(String name, BiConsumer<World, SeenPower> change) {
    world.changePowers.save("secretary", SEEN, Licences.power());
    SeenPower old = seen();
    world.changePowers.save("secretary", old, Licences.power().with(List.of(Licences.LAW)));
    Power present = kept();

    refused(() -> change.accept(world, old)).as(CONFLICT, "power.changed-meanwhile");
    assertThat(kept()).isEqualTo(present);
    change.accept(world, seen());
    assertThat(world.powers.catalogue().find("L-1")).isNotEqualTo(Optional.of(present));
  }

  @Test
  void aCodeThatIsTakenIsNoNewPower() {
    world.changePowers.save("secretary", SEEN, Licences.power());
    SeenPower fresh = new SeenPower("L-1", Optional.of(""));

    refused(() -> world.changePowers.save("admin", fresh, Licences.power()))
        .as(CONFLICT, "power.code-taken");
  }

  @Property
  void anotherPowerHasAnotherVersion(@ForAll("powers") Power one, @ForAll("powers") Power other) {
    assertThat(PowerVersion.of(one).equals(PowerVersion.of(other))).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<Power> powers() {
    Arbitrary<String> text = Arbitraries.strings().withChars("a =.:字\n").ofMaxLength(8);
    Arbitrary<BasisState> state = Arbitraries.of(BasisState.class);
    return Combinators.combine(text, text, state, Arbitraries.integers().between(0, 9).optional())
        .as(PowerChangesTest::power);
  }

  private static Power power(String one, String two, BasisState state, Optional<Integer> days) {
    FlowStep step = FlowStep.leaf("S.1", new StepContent(one, two, one, two, days, one, two));
    Basis basis = Licences.changed(new Basis("B-1", one, two, state, Optional.empty()), state);
    return new Power(
        "L.1",
        one,
        two,
        one,
        "licensing",
        Optional.empty(),
        List.of(basis, Licences.LAW),
        new Flow(List.of(Licences.step("S", two, step))),
        Licences.internal());
  }
}

package org.integrityrisk.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.params.provider.ValueSource;

class PowerChangesTest {

  private final World world = new World("category-based");

  private Power kept() {
    return world.powers.catalogue().find("L-1").orElseThrow();
  }

  @Test
  void theOfficeKeepsThePowersAndEveryChangeIsAudited() {
    world.changePowers.save("secretary", Licences.power());
    world.changePowers.save("admin", Licences.power().with(List.of(Licences.LAW)));
    world.changePowers.delete("secretary", "L-1");

    assertThat(world.powers.catalogue().powers()).isEmpty();
    assertThat(world.store.actionsOn("power:L-1"))
        .containsExactly("power.save", "power.save", "power.delete");
  }

  @Test
  void savingWhatIsThereAlreadyDoesNothing() {
    world.changePowers.save("secretary", Licences.power());
    world.changePowers.save("secretary", Licences.power());

    assertThat(world.store.actionsOn("power:L-1")).containsExactly("power.save");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "leader", "chief", "inspector", "stranger"})
  void othersOnlyRead(String user) {
    world.changePowers.save("secretary", Licences.power());

    refused(() -> world.changePowers.save(user, Licences.power()))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> world.changePowers.delete(user, "L-1")).as(FORBIDDEN, "access.forbidden");
    refused(() -> world.changeFlow.remove(user, "L-1", "S1")).as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void stepsAreAddedChangedMovedAndRemovedOneByOne() {
    world.changePowers.save("secretary", Licences.power());

    world.changeFlow.add(
        "secretary", "L-1", FlowKind.EXTERNAL, "S5", StepContent.named("Hand over"));
    world.changeFlow.replace("secretary", "L-1", "S6", StepContent.named("Archive"));
    world.changeFlow.move("secretary", "L-1", "S5", "", 0);
    world.changeFlow.remove("secretary", "L-1", "S2");

    assertThat(kept().external().all().map(FlowStep::code)).containsExactly("S5", "S7", "S1");
    assertThat(kept().internal().all().map(FlowStep::name)).containsExactly("Archive");
  }

  @Test
  void refusesWhatMakesNoSense() {
    world.changePowers.save("secretary", Licences.power());

    refused(
            () ->
                world.changeFlow.add(
                    "secretary", "L-1", FlowKind.EXTERNAL, "", StepContent.named(" ")))
        .at("power.name-missing@name");
    refused(() -> world.changeFlow.remove("secretary", "L-1", "S99"))
        .as(NOT_FOUND, "power.step-not-found");
    refused(() -> world.changeFlow.move("secretary", "L-1", "S2", "S3", 0))
        .as(INVALID, "power.step-cycle");
    refused(() -> world.changePowers.delete("secretary", "X")).as(NOT_FOUND, "power.not-found");
  }

  @Test
  void whatRiskPointsAreAboutStays() {
    world.changePowers.save("secretary", Licences.power());
    world.file.file(
        "clerk",
        World.PROJECT,
        World.content().with(RiskField.POWER, "L-1").with(RiskField.FLOW_STEP, "S3"),
        false);

    refused(() -> world.changeFlow.remove("secretary", "L-1", "S2"))
        .as(CONFLICT, "power.step-in-use");
    refused(() -> world.changePowers.delete("secretary", "L-1")).as(CONFLICT, "power.in-use");
    world.changeFlow.remove("secretary", "L-1", "S4");
    assertThat(kept().step("S4")).isEmpty();
  }

  @Property
  void valuesTellTheWholePower(@ForAll("powers") Power power) {
    assertThat(PowerValues.read(PowerValues.of(power))).isEqualTo(power);
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

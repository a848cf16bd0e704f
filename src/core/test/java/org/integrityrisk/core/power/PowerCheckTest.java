package org.integrityrisk.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.power.Licences.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PowerCheckTest {

  private static final Power SOUND = Licences.power();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final PowerCheck check = new PowerCheck(Town.register(), Set.of("licensing", "penalty"));

  @Test
  void aSoundPowerHasNoProblems() {
    assertThat(check.check(SOUND)).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(power -> head(power, "L 1", "Grant", "licensing"), "power.bad-code@code"),
        fault(power -> head(power, "L-1", " ", "licensing"), "power.name-missing@name"),
        fault(power -> head(power, "L-1", "x".repeat(201), "licensing"), "power.too-long@name"),
        fault(power -> head(power, "L-1", "Grant", "fishing"), "power.unknown-category@category"),
        fault(power -> place(power, "nowhere", ""), "power.unknown-department@department"),
        fault(power -> place(power, "licensing", "nobody"), "power.unknown-post@post"),
        fault(power -> place(power, "licensing", "till"), "power.post-elsewhere@post"),
        fault(
            power -> power.with(List.of(Licences.LAW, Licences.LAW)),
            "power.basis-duplicate@bases.1.code"),
        fault(
            power -> basis(power, "", BasisState.IN_FORCE),
            "power.basis-title-missing@bases.0.title"),
        fault(
            power -> basis(power, "Act", BasisState.REPEALED),
            "power.basis-date-missing@bases.0.changed"),
        fault(
            power ->
                power.with(
                    List.of(new Basis("B1", "Act", "", BasisState.IN_FORCE, Optional.of(DAY)))),
            "power.basis-date-needless@bases.0.changed"),
        fault(power -> internal(power, step("S1", "Twice")), "power.step-duplicate@steps.S1.code"),
        fault(power -> internal(power, step("S9", "")), "power.name-missing@steps.S9.name"),
        fault(power -> internal(power, days(-1)), "power.days-out-of-range@steps.S9.workingDays"),
        fault(power -> internal(power, days(501)), "power.days-out-of-range@steps.S9.workingDays"),
        fault(power -> internal(power, chain(13)), "power.too-deep@steps"),
        fault(power -> internal(power, wide(201)), "power.too-many@steps"));
  }

  private static Arguments fault(UnaryOperator<Power> change, String problem) {
    return Arguments.of(change.apply(SOUND), problem);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongAndWhere(Power power, String problem) {
    assertThat(check.check(power).stream().map(Refusal::shortly)).containsExactly(problem);
  }

  @Test
  void whereNoRegimeHasCategoriesAnyWordWillDo() {
    PowerCheck free = new PowerCheck(Town.register(), Set.of());

    assertThat(free.check(head(SOUND, "L-1", "Grant", "fishing"))).isEmpty();
  }

  @Test
  void basesAndStepsGetTheNextFreeCode() {
    Basis further = new Basis("", "Act", "", BasisState.IN_FORCE, Optional.empty());
    Power complete =
        NewCodes.complete(
            SOUND
                .with(List.of(Licences.RULES, further))
                .with(FlowKind.INTERNAL, new Flow(List.of(step("", "New", step("", "Newer"))))));

    assertThat(complete.bases()).extracting(Basis::code).containsExactly("B2", "B1");
    assertThat(complete.internal().all().map(FlowStep::code)).containsExactly("S6", "S7");
    assertThat(NewCodes.ofStep(SOUND)).isEqualTo("S7");
  }

  private static Power head(Power power, String code, String name, String category) {
    return new Power(
        code,
        name,
        category,
        power.content(),
        power.department(),
        power.post(),
        power.bases(),
        power.external(),
        power.internal());
  }

  private static Power place(Power power, String department, String post) {
    return new Power(
        power.code(),
        power.name(),
        power.category(),
        power.content(),
        department,
        Optional.of(post).filter(code -> !code.isEmpty()),
        power.bases(),
        power.external(),
        power.internal());
  }

  private static Power basis(Power power, String title, BasisState state) {
    return power.with(List.of(new Basis("B1", title, "", state, Optional.empty())));
  }

  private static Power internal(Power power, FlowStep... steps) {
    return power.with(FlowKind.INTERNAL, new Flow(List.of(steps)));
  }

  private static FlowStep days(int days) {
    return FlowStep.leaf("S9", new StepContent("Wait", "", "", "", Optional.of(days), "", ""));
  }

  private static FlowStep chain(int length) {
    return length == 1 ? step("C1", "One") : step("C" + length, "One more", chain(length - 1));
  }

  private static FlowStep[] wide(int steps) {
    List<FlowStep> wide = new ArrayList<>();
    for (int number = 1; wide.size() + SOUND.external().all().count() < steps; number++) {
      wide.add(step("W" + number, "One"));
    }
    return wide.toArray(new FlowStep[0]);
  }
}

package org.integrityrisk.app.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.app.install.SetupAction.CREATE;
import static org.integrityrisk.app.install.SetupAction.KEEP;
import static org.integrityrisk.app.install.SetupAction.REPAIR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpTest {
  private static final Regime REGIME = Presets.load().all().get(0);
  private static final SetupPlan PLAN =
      new SetupPlan(
          "LZ",
          "Register",
          REGIME,
          List.of(REGIME),
          Locale.CHINESE,
          Optional.empty(),
          "admin",
          false);

  private final RememberedObjects objects = new RememberedObjects();
  private final FakeInstaller types = new FakeInstaller(SetupKind.ISSUE_TYPE, "risk", "measure");
  private final FakeInstaller project = new FakeInstaller(SetupKind.PROJECT, "LZ");
  private final FakeInstaller fields = new FakeInstaller(SetupKind.FIELD, "post", "power");
  private final SetUp setUp = new SetUp(List.of(fields, types, project), objects);

  @Test
  void everythingIsMadeInTheOrderOfTheKinds() {
    SetupOutcome outcome = setUp.run(PLAN);

    assertThat(outcome.failure()).isEmpty();
    assertThat(codes(outcome)).containsExactly("risk", "measure", "LZ", "post", "power");
    assertThat(actions(outcome)).containsOnly(CREATE);
    assertThat(objects.find(SetupKind.FIELD, "power")).hasValue("field-power");
  }

  @Test
  void aPreviewSaysTheSameAndChangesNothing() {
    SetupOutcome preview = setUp.preview(PLAN);

    assertThat(codes(preview)).isEqualTo(codes(setUp.run(PLAN)));
    assertThat(actions(preview)).containsOnly(CREATE);
  }

  @Test
  void aPreviewMakesNothing() {
    setUp.preview(PLAN);

    assertThat(objects.all()).isEmpty();
    assertThat(types.inHost).isEmpty();
  }

  @Test
  void aSecondRunKeepsEverything() {
    setUp.run(PLAN);

    assertThat(actions(setUp.preview(PLAN))).containsOnly(KEEP);
    assertThat(actions(setUp.run(PLAN))).containsOnly(KEEP);
    assertThat(fields.inHost).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRefusalNamesTheObjectAndTheNextRunGoesOnFromThere(boolean lacksAMethod) {
    fields.refused = "power";
    fields.lacksAMethod = lacksAMethod;

    SetupOutcome first = setUp.run(PLAN);

    assertThat(codes(first)).containsExactly("risk", "measure", "LZ", "post");
    assertThat(first.failure())
        .hasValueSatisfying(failure -> assertThat(failure.item().code()).isEqualTo("power"));

    fields.refused = "";

    assertThat(actions(setUp.run(PLAN))).containsExactly(KEEP, KEEP, KEEP, KEEP, CREATE);
  }

  @Test
  void whatARunMadeAndCouldNotRememberIsFoundAgain() {
    types.inHost.put("issue-type-risk", false);

    setUp.run(PLAN);

    assertThat(types.inHost).containsOnlyKeys("issue-type-risk", "issue-type-measure");
    assertThat(objects.find(SetupKind.ISSUE_TYPE, "risk")).hasValue("issue-type-risk");
  }

  @Test
  void whatSomebodyHasTakenApartIsRepaired() {
    setUp.run(PLAN);
    fields.inHost.put("field-post", false);

    assertThat(actions(setUp.preview(PLAN))).containsExactly(KEEP, KEEP, KEEP, REPAIR, KEEP);
    assertThat(actions(setUp.run(PLAN))).containsExactly(KEEP, KEEP, KEEP, REPAIR, KEEP);
    assertThat(fields.inHost).containsEntry("field-post", true);
  }

  @Test
  void whatSomebodyHasDeletedIsMadeAnew() {
    setUp.run(PLAN);
    fields.inHost.remove("field-post");

    assertThat(actions(setUp.run(PLAN))).containsExactly(KEEP, KEEP, KEEP, CREATE, KEEP);
  }

  private static List<String> codes(SetupOutcome outcome) {
    return outcome.steps().stream().map(step -> step.item().code()).toList();
  }

  private static List<SetupAction> actions(SetupOutcome outcome) {
    return outcome.steps().stream().map(SetupOutcome.Step::action).toList();
  }
}

package org.integrityrisk.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.ReviewFlow;
import org.integrityrisk.core.warning.WarningState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledWorkflowTest {
  static Stream<WorkflowPlan> plans() {
    return Stream.of(Locale.ENGLISH, Locale.CHINESE)
        .flatMap(
            language ->
                Stream.concat(
                    Presets.load().all().stream()
                        .map(regime -> ReviewWorkflow.plan(regime, language)),
                    Stream.of(MeasureWorkflow.plan(language), WarningWorkflow.plan(language))));
  }

  static List<Regime> regimes() {
    return Presets.load().all();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void theEngineWalksEveryTransitionToItsState(WorkflowPlan plan) throws Exception {
    for (PlannedAction last : plan.actions()) {
      WalkedWorkflow walk = new WalkedWorkflow(plan);
      for (PlannedAction action : Route.to(plan, last.from())) {
        walk.take(action.id());
      }
      assertThat(walk.take(last.id())).as(last.code()).isEqualTo("status-" + last.to());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aNewIssueStartsInTheFirstState(WorkflowPlan plan) throws Exception {
    assertThat(new WalkedWorkflow(plan).status())
        .isEqualTo("status-" + plan.states().get(0).code());
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void aRegimeCompilesToExactlyItsFlow(Regime regime) {
    WorkflowPlan plan = ReviewWorkflow.plan(regime, Locale.CHINESE);
    ReviewFlow flow = ReviewFlow.of(regime);

    assertThat(plan.states().stream().map(PlannedState::code)).isEqualTo(flow.states());
    assertThat(plan.actions().stream().map(PlannedAction::id))
        .containsExactlyElementsOf(
            flow.transitions().stream().map(transition -> transition.action()).toList());
  }

  @Test
  void measuresAndWarningsMoveAsTheDomainSays() {
    assertThat(moves(MeasureWorkflow.plan(Locale.ENGLISH)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(MeasureState.values())
                .flatMap(from -> from.followers().stream().map(to -> from.code() + " " + to.code()))
                .toList());
    assertThat(moves(WarningWorkflow.plan(Locale.ENGLISH)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(WarningState.values())
                .flatMap(from -> from.followers().stream().map(to -> from.code() + " " + to.code()))
                .toList());
  }

  private static Stream<String> moves(WorkflowPlan plan) {
    return plan.actions().stream().map(action -> action.from() + " " + action.to());
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void theOpinionIsRecordedBeforeTheHostChangesAnything(Regime regime) {
    String xml = xml(ReviewWorkflow.plan(regime, Locale.ENGLISH));
    String transition = xml.substring(xml.indexOf("<steps>"));

    assertThat(transition.indexOf(RecordOpinionFunction.class.getName()))
        .isLessThan(transition.indexOf("UpdateIssueStatusFunction"));
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void theFilingIsRecordedOnceTheIssueIsThere(Regime regime) {
    String xml = xml(ReviewWorkflow.plan(regime, Locale.ENGLISH));

    assertThat(xml.indexOf("IssueCreateFunction"))
        .isLessThan(xml.indexOf(RecordFilingFunction.class.getName()));
    assertThat(xml.indexOf(RecordFilingFunction.class.getName()))
        .isLessThan(xml.indexOf("IssueReindexFunction"));
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void pointsUnderReviewCannotBeEditedOnTheHostsScreen(Regime regime) throws Exception {
    WorkflowPlan plan = ReviewWorkflow.plan(regime, Locale.ENGLISH);

    assertThat(steps(plan))
        .allSatisfy(
            step ->
                assertThat(step.getMetaAttributes().containsKey("jira.issue.editable"))
                    .isEqualTo(
                        !List.of("status-draft", "status-re-examination")
                            .contains(step.getMetaAttributes().get("jira.status.id"))));
  }

  /** Colour and deadline would be lowered there; edits of measures are kept as versions. */
  @Test
  void warningsCanBeEditedOnTheHostsScreenInNoStateAndMeasuresInEach() throws Exception {
    assertThat(steps(WarningWorkflow.plan(Locale.ENGLISH)))
        .hasSize(WarningState.values().length)
        .allSatisfy(
            step ->
                assertThat(step.getMetaAttributes().get("jira.issue.editable")).isEqualTo("false"));
    assertThat(steps(MeasureWorkflow.plan(Locale.ENGLISH)))
        .hasSize(MeasureState.values().length)
        .allSatisfy(
            step ->
                assertThat(step.getMetaAttributes().containsKey("jira.issue.editable")).isFalse());
  }

  @Test
  void namesWithSpecialCharactersSurvive() throws Exception {
    WorkflowPlan plan = MeasureWorkflow.plan(Locale.ENGLISH);
    WorkflowPlan odd =
        new WorkflowPlan(
            plan.code(), "a", "1 < 2 & \"3\"", plan.states(), plan.create(), plan.actions());

    assertThat(new WalkedWorkflow(odd).descriptor().getMetaAttributes())
        .isEqualTo(Map.of("jira.description", "1 < 2 & \"3\""));
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void everyTransitionOfARiskPointIsGuardedAndRecorded(Regime regime) {
    assertThat(ReviewWorkflow.plan(regime, Locale.ENGLISH).actions())
        .allSatisfy(
            action -> {
              assertThat(implementations(action.conditions())).contains(MayDecideCondition.class);
              assertThat(implementations(action.validators())).contains(MoveValidator.class);
              assertThat(implementations(action.preparations()))
                  .contains(RecordOpinionFunction.class);
            });
  }

  private static List<Class<?>> implementations(List<ModuleRule> rules) {
    return rules.stream().<Class<?>>map(ModuleRule::implementation).toList();
  }

  private static List<StepDescriptor> steps(WorkflowPlan plan) throws Exception {
    return Stream.of(new WalkedWorkflow(plan).descriptor().getSteps().toArray())
        .map(StepDescriptor.class::cast)
        .toList();
  }

  private static String xml(WorkflowPlan plan) {
    return new WorkflowXml(
            new HostIds() {
              @Override
              public String status(String stateCode) {
                return stateCode;
              }

              @Override
              public String screen(String screenCode) {
                return screenCode;
              }
            })
        .write(plan);
  }
}

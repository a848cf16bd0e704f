package org.integrityrisk.app.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.FlowTransition;
import org.integrityrisk.core.review.ReviewFlow;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * The workflow of the risk points of a regime: its review flow (审核链) in the words of the host.
 * Where chains part, each branch is a transition of its own, guarded by the state it leads to; the
 * domain says which one a point takes.
 */
public final class ReviewWorkflow {
  private static final Map<Decision, LocalizedText> LABELS =
      Map.of(
          Decision.SUBMIT, new LocalizedText("Submit", "提交审核"),
          Decision.PASS, new LocalizedText("Pass", "审核通过"),
          Decision.RETURN, new LocalizedText("Return", "退回修改"),
          Decision.WITHDRAW, new LocalizedText("Withdraw", "撤回"),
          Decision.RE_EXAMINE, new LocalizedText("Re-examine", "启动复核"));
  private static final LocalizedText CREATE = new LocalizedText("Create", "新建");

  private final Locale language;
  private final Map<String, LocalizedText> steps;

  private ReviewWorkflow(Regime regime, Locale language) {
    this.language = language;
    this.steps =
        regime.steps().stream()
            .collect(Collectors.toMap(ReviewStep::id, ReviewStep::name, (first, same) -> first));
  }

  /** Code of the workflow of a regime; versions of a regime with the same flow share it. */
  public static String code(Regime regime) {
    return "risk-point/" + flow(regime);
  }

  /** Code of the flow: the key of the regime, and the shape that its chains give the flow. */
  public static String flow(Regime regime) {
    return regime.key() + "/" + ReviewFlow.of(regime).shape();
  }

  /** Name of what belongs to the flow; two flows never share one, as the host demands. */
  public static LocalizedText name(Regime regime) {
    String mark = " (" + flow(regime) + ")";
    return new LocalizedText(
        "Integrity risk: " + regime.name().en() + mark, "廉政风险：" + regime.name().zh() + mark);
  }

  /** The plan, with names in a language. */
  public static WorkflowPlan plan(Regime regime, Locale language) {
    return new ReviewWorkflow(regime, language).plan(regime);
  }

  private WorkflowPlan plan(Regime regime) {
    ReviewFlow flow = ReviewFlow.of(regime);
    String name = name(regime).in(language);
    return new WorkflowPlan(
        code(regime),
        name,
        name,
        flow.states().stream().map(this::state).toList(),
        creation(),
        flow.transitions().stream().map(this::action).toList());
  }

  private PlannedState state(String code) {
    LocalizedText name =
        Coded.find(FixedStatus.class, code)
            .map(FixedStatus::label)
            .orElseGet(() -> steps.get(code));
    return new PlannedState(code, name.in(language), RiskState.isEditable(code));
  }

  /**
   * The opinion is recorded before the host changes anything: when somebody else was faster, the
   * transition must not happen.
   */
  private PlannedAction action(FlowTransition transition) {
    Decision decision = transition.decision();
    return new PlannedAction(
        transition.action(),
        decision.code(),
        LABELS.get(decision).in(language),
        transition.from(),
        transition.to(),
        Optional.of(TransitionScreen.OPINION),
        List.of(WorkflowModules.mayDecide(decision, transition.to())),
        List.of(WorkflowModules.validMove(decision)),
        List.of(WorkflowModules.recordsOpinion(decision, transition.to())),
        List.of());
  }

  private PlannedAction creation() {
    return new PlannedAction(
        ReviewFlow.CREATE_ACTION,
        "create",
        CREATE.in(language),
        "",
        RiskState.DRAFT,
        Optional.empty(),
        List.of(),
        List.of(WorkflowModules.validFiling()),
        List.of(),
        List.of(WorkflowModules.recordsFiling()));
  }
}

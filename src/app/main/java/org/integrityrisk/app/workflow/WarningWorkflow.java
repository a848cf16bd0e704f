package org.integrityrisk.app.workflow;

import java.util.List;
import java.util.Locale;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.warning.WarningState;

/**
 * The workflow of early warnings (预警): issued, answered, examined, supervised, lifted. Colour,
 * deadline and the warned one are changed by the app's own steps alone, never on the host's edit
 * screen: whoever is warned could lower or postpone the warning there, or end it unseen.
 */
public final class WarningWorkflow {
  /** Code of the workflow. */
  public static final String CODE = "early-warning";

  private WarningWorkflow() {}

  /** The plan, with names in a language. */
  public static WorkflowPlan plan(Locale language) {
    return new StateMachine(
            CODE,
            new LocalizedText("Integrity risk: early warning", "廉政风险：预警"),
            false,
            List.of(
                state(WarningState.ISSUED, FixedStatus.ISSUED, "Demand another answer", "退回重报"),
                state(WarningState.ANSWERED, FixedStatus.ANSWERED, "Answer", "反馈"),
                state(WarningState.EXAMINED, FixedStatus.EXAMINED, "Accept the answer", "认可反馈"),
                state(WarningState.LIFTED, FixedStatus.LIFTED, "Lift", "解除预警"),
                state(
                    WarningState.SUPERVISED, FixedStatus.SUPERVISED, "Go on supervising", "继续督导")))
        .plan(language);
  }

  private static StateMachine.State state(
      WarningState state, FixedStatus status, String en, String zh) {
    return new StateMachine.State(
        status, new LocalizedText(en, zh), state.followers().stream().map(Coded::code).toList());
  }
}

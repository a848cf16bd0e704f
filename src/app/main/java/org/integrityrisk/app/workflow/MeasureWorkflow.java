package org.integrityrisk.app.workflow;

import java.util.List;
import java.util.Locale;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * The workflow of control measures (防控措施): planned, in force, judged ineffective, closed. The
 * host's edit screen may change a measure, since every such edit is kept as a version of it.
 */
public final class MeasureWorkflow {
  /** Code of the workflow. */
  public static final String CODE = "control-measure";

  private MeasureWorkflow() {}

  /** The plan, with names in a language. */
  public static WorkflowPlan plan(Locale language) {
    return new StateMachine(
            CODE,
            new LocalizedText("Integrity risk: control measure", "廉政风险：防控措施"),
            true,
            List.of(
                state(MeasureState.PLANNED, FixedStatus.PLANNED, "Revise", "修订"),
                state(MeasureState.IN_FORCE, FixedStatus.IN_FORCE, "Put into force", "生效"),
                state(
                    MeasureState.INEFFECTIVE, FixedStatus.INEFFECTIVE, "Judge ineffective", "判定无效"),
                state(MeasureState.CLOSED, FixedStatus.CLOSED, "Close", "终结")))
        .plan(language);
  }

  private static StateMachine.State state(
      MeasureState state, FixedStatus status, String en, String zh) {
    return new StateMachine.State(
        status, new LocalizedText(en, zh), state.followers().stream().map(Coded::code).toList());
  }
}

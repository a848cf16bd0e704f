package org.integrityrisk.app.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.text.DomainException;

/**
 * Records the opinion of every transition of a risk point, before the host changes anything: a
 * refusal ends the transition.
 */
public class RecordOpinionFunction implements FunctionProvider {
  private final RiskPointOfIssue issues;
  private final RecordOpinion opinions;
  private final MoveInTransition moves;
  private final IssueInTransition inTransition;

  public RecordOpinionFunction(
      RiskPointOfIssue issues,
      RecordOpinion opinions,
      MoveInTransition moves,
      IssueInTransition inTransition) {
    this.issues = issues;
    this.opinions = opinions;
    this.moves = moves;
    this.inTransition = inTransition;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine declares it
  public void execute(Map variables, Map arguments, PropertySet properties)
      throws WorkflowException {
    Transition transition = new Transition(variables, arguments);
    try {
      inTransition.during(transition.issue(), () -> record(transition));
    } catch (DomainException refusal) {
      throw new WorkflowException(refusal.getMessage(), refusal);
    }
  }

  private void record(Transition transition) {
    opinions.record(
        StoredPoint.of(issues, transition.issue()),
        transition.argument(WorkflowModules.TARGET),
        moves.of(transition));
  }
}

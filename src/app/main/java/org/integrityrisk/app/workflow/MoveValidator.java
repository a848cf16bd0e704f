package org.integrityrisk.app.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;

/** Asks for what a move of a risk point needs: a reason on a return, a known level, the right. */
public class MoveValidator implements Validator {
  private final RiskPointOfIssue issues;
  private final LoadPoint points;
  private final GuardReview guard;
  private final MoveInTransition moves;
  private final RefusalText refusals;

  public MoveValidator(
      RiskPointOfIssue issues,
      LoadPoint points,
      GuardReview guard,
      MoveInTransition moves,
      RefusalText refusals) {
    this.issues = issues;
    this.points = points;
    this.guard = guard;
    this.moves = moves;
    this.refusals = refusals;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine declares it
  public void validate(Map variables, Map arguments, PropertySet properties)
      throws InvalidInputException {
    Transition transition = new Transition(variables, arguments);
    try {
      RiskPoint point = StoredPoint.of(issues, transition.issue());
      guard.check(points.surround(transition.caller(), point), moves.of(transition));
    } catch (DomainException refusal) {
      throw refusals.asInvalidInput(refusal.problems());
    }
  }
}

package org.integrityrisk.app.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;

/**
 * Shows a transition of a risk point to those who may take it now, and of several branches the one
 * that the point's chain takes.
 */
public class MayDecideCondition implements Condition {
  private final RiskPointOfIssue issues;
  private final LoadPoint points;
  private final LoadReview reviews;
  private final GuardReview guard;
  private final MoveInTransition moves;

  public MayDecideCondition(
      RiskPointOfIssue issues,
      LoadPoint points,
      LoadReview reviews,
      GuardReview guard,
      MoveInTransition moves) {
    this.issues = issues;
    this.points = points;
    this.reviews = reviews;
    this.guard = guard;
    this.moves = moves;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine declares it
  public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
    Transition transition = new Transition(variables, arguments);
    return !transition.caller().isEmpty()
        && issues.point(transition.issue()).filter(point -> passes(point, transition)).isPresent();
  }

  private boolean passes(RiskPoint point, Transition transition) {
    LoadedPoint loaded = points.surround(transition.caller(), point);
    Decision decision = MoveInTransition.decision(transition);
    return isItsBranch(reviews.of(loaded), decision, transition)
        && guard.may(loaded, decision, moves.way());
  }

  private static boolean isItsBranch(
      ReviewSituation situation, Decision decision, Transition transition) {
    String target = transition.argument(WorkflowModules.TARGET);
    return situation.transition(decision).filter(way -> way.to().equals(target)).isPresent();
  }
}

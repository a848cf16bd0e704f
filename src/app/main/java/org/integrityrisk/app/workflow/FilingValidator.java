package org.integrityrisk.app.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.filing.CheckFiling;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Refuses a risk point on the host's create screen for the same reasons as the filing page does.
 * What a use case creates was checked by it already.
 */
public class FilingValidator implements Validator {
  private final RiskPointOfIssue issues;
  private final CheckFiling filing;
  private final ActionInHand inHand;
  private final RefusalText refusals;

  public FilingValidator(
      RiskPointOfIssue issues, CheckFiling filing, ActionInHand inHand, RefusalText refusals) {
    this.issues = issues;
    this.filing = filing;
    this.inHand = inHand;
    this.refusals = refusals;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine declares it
  public void validate(Map variables, Map arguments, PropertySet properties)
      throws InvalidInputException {
    if (inHand.isByTheApp()) {
      return;
    }
    List<Problem> problems = problems(new Transition(variables, arguments));
    if (!problems.isEmpty()) {
      throw refusals.asInvalidInput(problems);
    }
  }

  private List<Problem> problems(Transition transition) {
    String project = transition.issue().getProjectObject().getKey();
    try {
      return filing.problems(transition.caller(), project, issues.content(transition.issue()));
    } catch (DomainException refusal) {
      return refusal.problems();
    }
  }
}

package org.integrityrisk.app.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import org.integrityrisk.core.filing.CheckFiling;
import org.integrityrisk.core.filing.RecordFiling;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Completes the filing of a risk point that the host has just created. What somebody left out on
 * the host's own create screen is filled in here from the rest, as the filing page does beforehand.
 */
public class RecordFilingFunction implements FunctionProvider {
  private final RiskPointOfIssue issues;
  private final CheckFiling rules;
  private final RiskPoints points;
  private final RecordFiling filing;
  private final ActionInHand inHand;

  public RecordFilingFunction(
      RiskPointOfIssue issues,
      CheckFiling rules,
      RiskPoints points,
      RecordFiling filing,
      ActionInHand inHand) {
    this.issues = issues;
    this.rules = rules;
    this.points = points;
    this.filing = filing;
    this.inHand = inHand;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine declares it
  public void execute(Map variables, Map arguments, PropertySet properties) {
    if (filing.isApart()) {
      return;
    }
    Transition transition = new Transition(variables, arguments);
    RiskPoint created = StoredPoint.of(issues, transition.issue());
    filing.record(inHand.isByTheApp() ? created : completed(created, transition.caller()));
  }

  private RiskPoint completed(RiskPoint point, String filer) {
    RiskPointContent complete = rules.rulesFor(filer, point.project()).complete(point.content());
    points.replaceContent(point.key(), complete, filer);
    return points.find(point.key()).orElseThrow();
  }
}

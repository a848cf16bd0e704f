package org.integrityrisk.core.importing;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.adoption.PaperApproval;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.measure.BroughtMeasure;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * A risk point that an import would create.
 *
 * @param content what it says, in codes, complete and checked
 * @param grading the level proposed for it, or what is missing to propose one
 * @param approval by what it is in force already; empty for a draft
 * @param measures the control measures against it
 */
public record PlannedPoint(
    RiskPointContent content,
    Grading grading,
    Optional<PaperApproval> approval,
    List<BroughtMeasure> measures) {

  public PlannedPoint {
    measures = List.copyOf(measures);
  }
}

package org.integrityrisk.core.filing;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.adoption.PaperApproval;
import org.integrityrisk.core.measure.BroughtMeasure;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * A risk point that an import brings in.
 *
 * @param content what it says
 * @param approval by what paper it is in force already; empty for a draft
 * @param measures the control measures against it, complete and checked
 */
public record BroughtPoint(
    RiskPointContent content, Optional<PaperApproval> approval, List<BroughtMeasure> measures) {

  public BroughtPoint {
    measures = List.copyOf(measures);
  }

  public static BroughtPoint draft(RiskPointContent content) {
    return new BroughtPoint(content, Optional.empty(), List.of());
  }

  /** The level that counts: the one approved, before the one that the rule proposes. */
  String level(FilingRules rules) {
    return approval
        .map(PaperApproval::level)
        .orElseGet(() -> rules.grade(content).level().orElse(""));
  }

  BroughtPoint completedBy(FilingRules rules) {
    return new BroughtPoint(rules.complete(content), approval, measures);
  }
}

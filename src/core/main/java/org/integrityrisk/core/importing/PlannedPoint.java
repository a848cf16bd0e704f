package org.integrityrisk.core.importing;

import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * A risk point that an import would create.
 *
 * @param content what it says, in codes, complete and checked
 * @param grading the level proposed for it, or what is missing to propose one
 */
public record PlannedPoint(RiskPointContent content, Grading grading) {}

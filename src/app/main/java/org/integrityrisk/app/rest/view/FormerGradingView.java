package org.integrityrisk.app.rest.view;

import java.time.Instant;
import org.integrityrisk.core.risk.FormerGrading;

/**
 * Why a point had the level that it had until its project's regime changed.
 *
 * @param until when it was replaced
 */
public record FormerGradingView(GradingView grading, Instant until) {

  /** The former grading in the names of today's regime. */
  public static FormerGradingView of(FormerGrading former, Names names) {
    return new FormerGradingView(GradingView.of(former.grading(), names), former.until());
  }
}

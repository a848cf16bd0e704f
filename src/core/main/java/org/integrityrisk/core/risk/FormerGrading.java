package org.integrityrisk.core.risk;

import java.time.Instant;

/**
 * How a risk point came by the level that it had until its project's regime changed.
 *
 * @param grading the grading by the former rules
 * @param change id of the change
 * @param until when it was replaced
 */
public record FormerGrading(PointGrading grading, String change, Instant until) {}

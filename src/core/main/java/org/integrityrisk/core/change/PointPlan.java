package org.integrityrisk.core.change;

import java.util.Optional;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;

/**
 * What is to be done with one risk point.
 *
 * @param before the point where it stands now
 * @param after the point as it stands then, under the new regime
 * @param former how it came by its level, if anything says so
 * @param grading how it comes by its level then; empty when the former grading stays
 * @param change what that means for people
 */
record PointPlan(
    ReviewSituation before,
    LoadedPoint after,
    Optional<PointGrading> former,
    Optional<PointGrading> grading,
    PointChange change) {}

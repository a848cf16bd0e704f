package org.integrityrisk.core.inspection;

import org.integrityrisk.core.supervision.CheckResult;

/**
 * What a check found about one point.
 *
 * @param point key of the point
 * @param findings in words; not empty where something was found
 * @param severity code of the regime's severity; empty where nothing was found, and where the
 *     regime knows none
 * @param demand what must be done; empty to have the findings put right
 * @param responsible user key of the one who must do it; empty for the holder of the post, else the
 *     department head
 */
public record PointResult(
    String point,
    CheckResult result,
    String findings,
    String severity,
    String demand,
    String responsible) {

  /** Nothing to object. */
  public static PointResult ok(String point) {
    return new PointResult(point, CheckResult.OK, "", "", "", "");
  }

  public boolean isFinding() {
    return result == CheckResult.FINDING;
  }
}

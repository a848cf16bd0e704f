package org.integrityrisk.core.risk;

import java.util.List;

/** Goes through all risk points of a project, for jobs. */
public interface PointPages {

  /**
   * The points after one, in an order that no change of a point disturbs.
   *
   * @param lastId the host's id of the last point of the page before; empty for the first page
   * @param limit most points on the page, at least 1
   */
  List<RiskPoint> after(String project, String lastId, int limit);
}

package org.integrityrisk.core.risk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What risk points said whenever somebody decided on them, so that a stale opinion can say what has
 * changed since.
 */
public interface ContentVersions {

  /**
   * Keeps a content under its {@link ContentHash} and its cycle; does nothing when it is kept
   * already.
   */
  void keep(String pointId, RiskPointContent content);

  /** The same of several points. */
  default void keepAll(Collection<RiskPoint> points) {
    points.forEach(point -> keep(point.id(), point.content()));
  }

  /** Every kept content of a point by its hash. */
  Map<String, RiskPointContent> of(String pointId);

  /** Every kept content of a point, the oldest first: one for each hash and cycle. */
  List<KeptContent> history(String pointId);
}

package org.integrityrisk.core.review;

import java.util.Collection;
import java.util.List;
import org.integrityrisk.core.risk.ByPoint;

/** The opinions sought on risk points. */
public interface SoughtOpinions {

  /**
   * Adds one, unless there is one of the same point, round, step and person or office. The request
   * to an office and its answer are two.
   *
   * @return false when nothing was added
   */
  boolean append(SoughtOpinion opinion);

  /** Keeps the answer of somebody who was asked by name. */
  void answer(SoughtOpinion opinion);

  /** All of a point, oldest first. */
  List<SoughtOpinion> of(String pointId);

  /** The same of several points. */
  default ByPoint<SoughtOpinion> ofAll(Collection<String> pointIds) {
    return ByPoint.each(pointIds, this::of);
  }
}

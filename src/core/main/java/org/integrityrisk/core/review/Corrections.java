package org.integrityrisk.core.review;

import java.util.Collection;
import java.util.List;
import org.integrityrisk.core.risk.ByPoint;

/** Who has changed what the risk points of others say. */
public interface Corrections {

  /** Keeps that somebody has corrected a point, once for each point and person, with the time. */
  void keep(Correction correction);

  /** Everybody who has corrected a point. */
  List<Correction> of(String pointId);

  /** The same of several points. */
  default ByPoint<Correction> ofAll(Collection<String> pointIds) {
    return ByPoint.each(pointIds, this::of);
  }
}

package org.integrityrisk.core.review;

import java.util.Collection;
import java.util.List;
import org.integrityrisk.core.risk.ByPoint;

/** Who has stepped aside on which risk point. */
public interface Recusals {

  /**
   * Adds a recusal, unless the person has stepped aside on that point already.
   *
   * @return false when nothing was added
   */
  boolean append(Recusal recusal);

  /** All recusals on a point, oldest first. */
  List<Recusal> of(String pointId);

  /** The same of several points. */
  default ByPoint<Recusal> ofAll(Collection<String> pointIds) {
    return ByPoint.each(pointIds, this::of);
  }
}

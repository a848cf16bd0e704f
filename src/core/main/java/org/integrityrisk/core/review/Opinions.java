package org.integrityrisk.core.review;

import java.util.Collection;
import java.util.List;
import org.integrityrisk.core.risk.ByPoint;

/** The opinions given on risk points. They are only ever added. */
public interface Opinions {

  /**
   * Adds an opinion, unless there is one of the same point, round and step already (a unique
   * constraint of the store, so that it holds between nodes too).
   *
   * @return false when there was one, and nothing was added
   */
  boolean append(Opinion opinion);

  /** Adds those of several points of which there is none yet. */
  default void appendAll(List<Opinion> opinions) {
    opinions.forEach(this::append);
  }

  /** All opinions on a point, oldest first. */
  List<Opinion> of(String pointId);

  /** The same of several points. */
  default ByPoint<Opinion> ofAll(Collection<String> pointIds) {
    return ByPoint.each(pointIds, this::of);
  }
}

package org.integrityrisk.core.review;

import java.util.List;

/** The opinions given on risk points. They are only ever added. */
public interface Opinions {

  /**
   * Adds an opinion, unless there is one of the same point, round and step already (a unique
   * constraint of the store, so that it holds between nodes too).
   *
   * @return false when there was one, and nothing was added
   */
  boolean append(Opinion opinion);

  /** All opinions on a point, oldest first. */
  List<Opinion> of(String pointId);
}

package org.integrityrisk.core.review;

import java.util.List;

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
}

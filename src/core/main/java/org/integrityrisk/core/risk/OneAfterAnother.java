package org.integrityrisk.core.risk;

import java.util.function.Supplier;

/**
 * Lets one after another act on a risk point, on whichever nodes of the cluster they work, so that
 * what was checked still holds when it is acted on. The host's own screens do not wait in line.
 */
public interface OneAfterAnother {

  /**
   * Does the work when it has its turn; what it throws is thrown. Work on one point must not act on
   * another one.
   *
   * @param key issue key of the point
   */
  <T> T on(String key, Supplier<T> work);
}

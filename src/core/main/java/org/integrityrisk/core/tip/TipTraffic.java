package org.integrityrisk.core.tip;

/**
 * Counts what strangers cost, over all nodes and all strangers together: nothing is kept that could
 * tell one from another. Only the present hour is kept.
 */
public interface TipTraffic {

  /**
   * Takes from what the hour allows.
   *
   * @param hour names the hour
   * @return false when too little is left; nothing is taken then
   */
  boolean take(String hour, int cost, int allowed);
}

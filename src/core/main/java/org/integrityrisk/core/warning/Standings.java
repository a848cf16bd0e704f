package org.integrityrisk.core.warning;

/** Where warnings stand on their ladders, kept by the lasting id of their issues. */
public interface Standings {

  /** Replaces where a warning stands, whatever was there. */
  void save(String warningId, Standing standing);

  /**
   * Whether a warning has climbed that many rungs and its ladder has not ended. Within a
   * transaction, whoever else asks waits until it ends.
   */
  boolean isAt(String warningId, int escalations);

  /**
   * Replaces where a warning stands if, and only if, it has climbed that many rungs and its ladder
   * has not ended. Of two nodes only one succeeds.
   */
  boolean climb(String warningId, int escalations, Standing next);

  /**
   * Keeps that a warning was laid before somebody if, and only if, nobody has moved it on since and
   * it was laid before nobody yet. Of two nodes only one succeeds.
   *
   * @param seen the turn as it was when that was decided
   * @param person user key
   */
  boolean refer(String warningId, Standing.Turn seen, String person);
}

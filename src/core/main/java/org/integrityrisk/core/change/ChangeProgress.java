package org.integrityrisk.core.change;

import java.time.Instant;

/**
 * How far a change of the regime has come.
 *
 * @param id its id
 * @param from reference of the regime that the project leaves
 * @param to reference of the new one
 * @param actor user key of the administrator
 * @param begun when it was begun
 * @param points how many points there are
 * @param done how many of them are certainly done
 * @param stalled whether nothing has been heard of it for a while: the host refuses, or a node died
 */
public record ChangeProgress(
    String id,
    String from,
    String to,
    String actor,
    Instant begun,
    int points,
    int done,
    boolean stalled) {

  public boolean isFinished() {
    return done == points;
  }
}

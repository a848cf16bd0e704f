package org.integrityrisk.core.warning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An early warning as the host keeps it.
 *
 * @param id the host's lasting id of the issue
 * @param key issue key
 * @param project key of the project
 * @param point key of the risk point it is about
 * @param content what it says
 * @param state its state
 * @param handling what has been written on it
 * @param standing where it stands on its ladder
 * @param issuer user key of the one who issued it
 * @param issued when
 * @param updated when it changed last
 */
public record Warning(
    String id,
    String key,
    String project,
    String point,
    WarningContent content,
    WarningState state,
    WarningHandling handling,
    Standing standing,
    String issuer,
    Instant issued,
    Instant updated) {

  /** Whether its answer is late: still awaited, or sent back, after the deadline. */
  public boolean isOverdue(LocalDate today) {
    return state == WarningState.ISSUED && today.isAfter(content.deadline());
  }
}

package org.integrityrisk.core.audit;

import java.time.Clock;
import java.util.Map;

/** Writes what use cases did into the audit trail. */
public final class Audit {

  private final AuditTrail trail;
  private final Clock clock;

  public Audit(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Adds one entry.
   *
   * @param before the values before, empty when there was nothing
   * @param after the values now, empty when nothing is left
   */
  public void write(
      String actor,
      String action,
      String object,
      Map<String, String> before,
      Map<String, String> after) {
    trail.append(
        new AuditEvent(
            clock.instant(), actor, action, object, AuditText.of(before), AuditText.of(after)));
  }
}

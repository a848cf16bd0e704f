package org.integrityrisk.core.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
   * What an action has changed.
   *
   * @param object what it was done to
   * @param before the values before, empty when there was nothing
   * @param after the values now, empty when nothing is left
   */
  public record Changed(String object, Map<String, String> before, Map<String, String> after) {

    private AuditEvent event(Instant time, String actor, String action) {
      return new AuditEvent(time, actor, action, object, AuditText.of(before), AuditText.of(after));
    }
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
    writeAll(actor, action, List.of(new Changed(object, before, after)));
  }

  /**
   * Adds an entry for each object that one action has changed, all together.
   *
   * @param changed may be empty; nothing is written then
   */
  public void writeAll(String actor, String action, List<Changed> changed) {
    if (!changed.isEmpty()) {
      Instant now = clock.instant();
      trail.append(changed.stream().map(one -> one.event(now, actor, action)).toList());
    }
  }
}

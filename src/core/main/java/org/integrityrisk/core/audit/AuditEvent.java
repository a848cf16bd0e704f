package org.integrityrisk.core.audit;

import java.time.Instant;

/**
 * Something that was done and must be provable later.
 *
 * @param time when
 * @param actor user key of the one who did it
 * @param action code of the action, for example "risk-point.submit"
 * @param object what it was done to, usually an issue key
 * @param before JSON text of what was there before, empty when there was nothing
 * @param after JSON text of what is there now, empty when nothing is left
 * @param request what the host calls the request that did it, as its access log does; empty for
 *     what no call of the app's own interface did, and wherever the request must not be known
 */
public record AuditEvent(
    Instant time,
    String actor,
    String action,
    String object,
    String before,
    String after,
    String request) {

  /** Something that was done in a request not known yet. */
  public AuditEvent(
      Instant time, String actor, String action, String object, String before, String after) {
    this(time, actor, action, object, before, after, "");
  }

  /** The same, done in that request. */
  public AuditEvent in(String known) {
    return new AuditEvent(time, actor, action, object, before, after, known);
  }
}

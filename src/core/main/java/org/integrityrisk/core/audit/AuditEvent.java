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
 */
public record AuditEvent(
    Instant time, String actor, String action, String object, String before, String after) {}

package org.integrityrisk.core.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit trail somebody looks for; what is left empty does not matter.
 *
 * @param actor user key of the one who did it
 * @param action code of an action, or of all actions on one kind of object: "warning" stands for
 *     "warning.issue", "warning.lift" and so on
 * @param object what it was done to
 * @param from the first moment
 * @param until the moment before which it happened
 */
public record AuditFilter(
    String actor, String action, String object, Optional<Instant> from, Optional<Instant> until) {}

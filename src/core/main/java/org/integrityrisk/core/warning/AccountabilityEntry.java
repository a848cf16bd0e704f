package org.integrityrisk.core.warning;

import java.time.Instant;

/**
 * Somebody is held to account (责任追究), for an own fault or, as the superior, together with the one
 * at fault (连带责任).
 *
 * @param id tells entries apart; the same entry made again has the same one
 * @param project key of the project
 * @param warning key of the warning that led to it
 * @param point key of the risk point
 * @param unit code of the point's unit, whose offices may read it
 * @param person user key of the one held to account
 * @param kind code of the regime's kind
 * @param colour code of the warning's colour
 * @param joint whether it is joint liability
 * @param note what was written, empty when the rule made the entry
 * @param reason why
 * @param recorder user key of the one who made it; empty when the rule did
 * @param recorded when
 */
public record AccountabilityEntry(
    String id,
    String project,
    String warning,
    String point,
    String unit,
    String person,
    String kind,
    String colour,
    boolean joint,
    String note,
    WarningReason reason,
    String recorder,
    Instant recorded) {}

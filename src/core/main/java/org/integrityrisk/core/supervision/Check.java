package org.integrityrisk.core.supervision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A check that was made on a risk point.
 *
 * @param id id given when it was recorded
 * @param pointId the host's id of the point
 * @param kind code of the kind: self, superior, special, spot, unannounced, ...
 * @param date day of the check
 * @param result what it found
 * @param findings the findings in words; never empty when there is a finding
 * @param user key of the one who recorded it
 * @param name that person's name at that time
 * @param recorded when it was recorded
 */
public record Check(
    String id,
    String pointId,
    String kind,
    LocalDate date,
    CheckResult result,
    String findings,
    String user,
    String name,
    Instant recorded) {}

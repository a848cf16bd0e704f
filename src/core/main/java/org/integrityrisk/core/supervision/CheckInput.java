package org.integrityrisk.core.supervision;

import java.time.LocalDate;

/**
 * A check as its recorder describes it.
 *
 * @param kind code of the kind of check
 * @param date day of the check
 * @param result what it found
 * @param findings the findings in words
 */
public record CheckInput(String kind, LocalDate date, CheckResult result, String findings) {}

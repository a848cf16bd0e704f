package org.integrityrisk.core.tip;

import java.time.LocalDate;
import org.integrityrisk.core.secret.SlowHash;

/**
 * What is stored of a receipt code.
 *
 * @param lookup the public part, by which the tip is found
 * @param secret the slow hash of the rest
 * @param failures wrong codes tried on it on that day
 * @param failureDay the day of the last wrong code
 */
public record StoredReceipt(
    String lookup, SlowHash.Hashed secret, int failures, LocalDate failureDay) {}

package org.integrityrisk.core.screening;

import java.time.Instant;

/**
 * Something that was done about a screening as a whole; it stays for good.
 *
 * @param user key of the user; empty when the calendar did it
 * @param name the user's name at that time
 * @param text summary, reason or words of the one who did it; may be empty
 */
public record ScreeningAct(
    ScreeningActKind kind, String user, String name, Instant time, String text) {}

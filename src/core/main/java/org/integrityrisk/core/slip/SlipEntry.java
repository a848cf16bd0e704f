package org.integrityrisk.core.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a slip; never changed afterwards.
 *
 * @param user key of the one who wrote it
 * @param name that user's name at that time
 * @param text the result of the step, a reason or a correction; may be empty where it is received
 * @param step place of the step that it is handed to, from 0; 0 where nothing is handed
 * @param next user key of the one it is handed to; empty where nothing is handed
 * @param due last day of the step that it is handed to, where there is one
 * @param about place of the entry that is corrected, from 0; 0 where nothing is
 */
public record SlipEntry(
    EntryKind kind,
    String user,
    String name,
    Instant time,
    String text,
    int step,
    String next,
    Optional<LocalDate> due,
    int about) {}

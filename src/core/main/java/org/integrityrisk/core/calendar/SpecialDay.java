package org.integrityrisk.core.calendar;

import java.time.LocalDate;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A day that is another one than its weekday says.
 *
 * @param date the day
 * @param kind day off or day of work
 * @param name the festival that it belongs to
 */
public record SpecialDay(LocalDate date, DayKind kind, LocalizedText name) {}

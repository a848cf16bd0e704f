package org.integrityrisk.core.importing;

import org.integrityrisk.core.calendar.SpecialDay;

/**
 * A row of a file of holidays.
 *
 * @param day the day
 * @param source the notice that announces it; may be empty
 */
public record AnnouncedDay(SpecialDay day, String source) {}

package org.integrityrisk.core.tip;

import java.time.LocalDate;

/**
 * A tip that came in on another way and is copied.
 *
 * @param project key of the project
 * @param unit code of the unit it is about
 * @param channel code of the regime's channel
 * @param received day on which it came in
 * @param content what it says
 */
public record TipInput(
    String project, String unit, String channel, LocalDate received, TipContent content) {}

package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody decides in the place of another from one day to another.
 *
 * @param running whether it holds today
 * @param open whether it holds today or will later, so that it can be ended
 */
public record DelegationView(
    String id,
    PersonName from,
    PersonName to,
    LocalDate start,
    LocalDate end,
    String reason,
    PersonName recorder,
    Instant recorded,
    boolean running,
    boolean open) {}

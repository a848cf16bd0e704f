package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.Optional;

/** A tip as a line of the list: nothing of what it says. */
public record TipLine(
    String id,
    String number,
    Optional<CodeName> channel,
    CodeName state,
    LocalDate received,
    Optional<LocalDate> due,
    boolean overdue,
    Optional<PersonName> handler,
    Optional<CodeName> outcome) {}

package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A check of several points in a list.
 *
 * @param points how many points it is about
 * @param findings how many findings it had
 * @param held day on which it was made, null until then
 */
public record CheckRoundLine(
    String id,
    CodeName kind,
    CodeName sort,
    String title,
    Optional<CodeName> unit,
    LocalDate from,
    LocalDate due,
    boolean overdue,
    CodeName state,
    PersonName checker,
    int points,
    boolean drawn,
    int findings,
    Optional<LocalDate> held) {}

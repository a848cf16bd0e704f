package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.screening.LoadedScreening;
import org.integrityrisk.core.screening.Screening;

/**
 * A screening as a line of a list.
 *
 * @param taken day of which the findings are
 * @param screener the office that screens
 * @param vacant whether that is the office of the leading group because nobody is the officer
 */
public record ScreeningLine(
    String id,
    CodeName unit,
    PeriodView period,
    LocalDate taken,
    LocalDate due,
    boolean overdue,
    CodeName state,
    CodeName screener,
    boolean vacant) {

  /** The line in the language of the names. */
  public static ScreeningLine of(LoadedScreening loaded, LocalDate today, Names names) {
    Screening screening = loaded.screening();
    Office office = loaded.screener();
    return new ScreeningLine(
        screening.id(),
        names.unit(screening.unit()).orElse(new CodeName(screening.unit(), screening.unit())),
        PeriodView.of(screening.period()),
        screening.taken(),
        screening.due(),
        screening.isOpen() && today.isAfter(screening.due()),
        names.own("screening", screening.state().code()),
        names.own(office.role().code()),
        loaded.isVacant());
  }
}

package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import org.integrityrisk.core.screening.Period;

/** A period that is screened. */
public record PeriodView(String code, LocalDate from, LocalDate to) {

  /** The period. */
  public static PeriodView of(Period period) {
    return new PeriodView(period.code(), period.from(), period.to());
  }
}

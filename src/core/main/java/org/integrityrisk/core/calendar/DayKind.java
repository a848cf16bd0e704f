package org.integrityrisk.core.calendar;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** What makes a day another one than its weekday says. */
public enum DayKind implements Coded {
  /** A day off, by law or moved there (放假、调休). */
  HOLIDAY("holiday"),
  /** A Saturday or Sunday on which people work instead (调休上班). */
  MAKE_UP_DAY("make-up-day");

  private final String code;

  DayKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The kind of that code, or empty when there is none. */
  public static Optional<DayKind> of(String code) {
    return Coded.find(DayKind.class, code);
  }
}

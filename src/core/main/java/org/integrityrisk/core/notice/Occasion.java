package org.integrityrisk.core.notice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a person is told now: one rung of a ladder.
 *
 * @param rung which rung
 * @param number working days before the last day, or number of the reminder; 0 for the other rungs
 * @param superior whether the superior is told, and not the holder
 */
public record Occasion(Rung rung, int number, boolean superior) {

  private static final String SUPERIOR = "superior-";
  private static final Pattern FORM =
      Pattern.compile("(superior-)?(opened|due|overdue|waiting)(?:-(\\d+))?");

  /** The rungs that a ladder can have. */
  public enum Rung {
    /** The work has come up. */
    OPENED("opened"),
    /** The last day comes closer. */
    AHEAD("due"),
    /** The last day has come. */
    DUE("due"),
    /** The last day is over. */
    OVERDUE("overdue"),
    /** There is no last day, and the work still waits. */
    WAITING("waiting");

    private final String word;

    Rung(String word) {
      this.word = word;
    }
  }

  /** The work has come up. */
  public static final Occasion OPENED = new Occasion(Rung.OPENED, 0, false);

  /** The last day has come. */
  public static final Occasion DUE = new Occasion(Rung.DUE, 0, false);

  static Occasion ahead(int days) {
    return new Occasion(Rung.AHEAD, days, false);
  }

  static Occasion overdue(int number) {
    return new Occasion(Rung.OVERDUE, number, false);
  }

  static Occasion waiting(int number) {
    return new Occasion(Rung.WAITING, number, false);
  }

  /** The same rung, told to the superior. */
  Occasion toSuperior() {
    return new Occasion(rung, number, true);
  }

  /** Such as {@code opened}, {@code due-3}, {@code due}, {@code superior-overdue-2}. */
  public String code() {
    return (superior ? SUPERIOR : "") + rung.word + (number > 0 ? "-" + number : "");
  }

  /** The occasion of a code; empty when there is none. */
  public static Optional<Occasion> of(String code) {
    Matcher form = FORM.matcher(code);
    if (!form.matches()) {
      return Optional.empty();
    }
    int number = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
    return Optional.of(new Occasion(rung(form.group(2), number), number, form.group(1) != null));
  }

  private static Rung rung(String word, int number) {
    return switch (word) {
      case "opened" -> Rung.OPENED;
      case "overdue" -> Rung.OVERDUE;
      case "waiting" -> Rung.WAITING;
      default -> number > 0 ? Rung.AHEAD : Rung.DUE;
    };
  }
}

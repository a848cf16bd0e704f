package org.integrityrisk.core.tip;

import java.time.LocalDate;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.TipRules;

/** By when what comes next is due, by the regime's days. */
record TipDates(TipRules rules, WorkingDays workingDays) {

  LocalDate onReceipt(LocalDate received) {
    return workingDays.after(received, rules.takeUpDays());
  }

  /** The date to keep in the state; a closed tip is kept for the regime's days. */
  LocalDate in(TipState state, TipCard card, LocalDate today) {
    return switch (state) {
      case RECEIVED -> onReceipt(card.received());
      case IN_HAND, WARNED -> workingDays.after(card.received(), rules.closeDays());
      case ASKED -> workingDays.after(today, rules.answerDays());
      case CLOSED -> today.plusDays(rules.retentionDays());
      case PURGED -> today;
    };
  }
}

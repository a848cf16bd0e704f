package org.integrityrisk.app.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.store.register.PlanFilter;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.text.Problem;

/** Reads the filter of the supervision plan from the parameters of a call. */
record PlanQuery(RegisterQuery query) {

  private static final String ME = "me";

  PlanFilter filter(Sight seen, Caller caller, Names names, LocalDate today) {
    String state = query.text("state");
    if (!state.isEmpty() && !state.equals("overdue") && !state.equals("coming")) {
      throw Refusal.bad(Problem.of("rest.unknown-parameter", state).at("state"));
    }
    Optional<LocalDate> from = date("from");
    return new PlanFilter(
        seen.project(),
        query.text("person").equals(ME) ? caller.key() : query.text("person"),
        query.units(seen, names),
        query.text("department"),
        query.text("level"),
        query.text("kind"),
        state.equals("overdue") ? Optional.of(today) : Optional.empty(),
        state.equals("coming") ? Optional.of(from.orElse(today)) : from,
        date("to"));
  }

  Optional<LocalDate> date(String name) {
    String text = query.text(name);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      throw Refusal.bad(Problem.of("rest.bad-date", text).at(name));
    }
  }

  /** The month that the call names; the present one when it names none. */
  YearMonth month(LocalDate today) {
    String text = query.text("month");
    try {
      return text.isEmpty() ? YearMonth.from(today) : YearMonth.parse(text);
    } catch (DateTimeException noMonth) {
      throw Refusal.bad(Problem.of("rest.bad-date", text).at("month"));
    }
  }
}

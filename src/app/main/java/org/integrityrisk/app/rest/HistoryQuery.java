package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.TrendView;
import org.integrityrisk.app.store.register.HistoryScope;
import org.integrityrisk.app.store.register.RegisterChange;
import org.integrityrisk.app.store.register.RegisterComparison;
import org.integrityrisk.app.store.register.ReviewPhase;
import org.integrityrisk.app.store.register.Snapshot;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.text.Problem;

/** Reads what is asked of the register's history from the parameters of a call. */
record HistoryQuery(Parameters parameters, RegisterQuery register, Clock clock) {

  private static final int MOST_MONTHS = 60;
  private static final int USUAL_MONTHS = 12;

  static HistoryQuery of(UriInfo uri, Clock clock) {
    return new HistoryQuery(Parameters.of(uri), RegisterQuery.of(uri), clock);
  }

  String text(String name) {
    return parameters.text(name);
  }

  HistoryScope scope(Sight seen, Names names, ReviewPhase usual) {
    ReviewPhase phase =
        parameters
            .given("phase")
            .map(code -> KnownCodes.find(ReviewPhase.class, "phase", code))
            .orElse(usual);
    return new HistoryScope(seen.project(), register.units(seen, names), phase);
  }

  /** The two registers that are compared. */
  RegisterComparison.Question question(Sight seen, Names names) {
    return new RegisterComparison.Question(
        scope(seen, names, ReviewPhase.NOT_WITHDRAWN), side("from"), side("to"));
  }

  /** The day or the cycle that stands for one of them. */
  String said(String side) {
    return parameters.given(side + "Cycle").orElseGet(() -> day(side).toString());
  }

  private Snapshot side(String side) {
    return parameters
        .given(side + "Cycle")
        .map(Snapshot::ofCycle)
        .orElseGet(() -> Snapshot.before(endOf(day(side))));
  }

  private LocalDate day(String side) {
    return parameters
        .date(side)
        .filter(day -> Math.abs(day.getYear()) < 10_000)
        .orElseThrow(() -> Refusal.bad(Problem.of("rest.required").at(side)));
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  RegisterComparison.Wanted wanted(RegisterChange change) {
    return new RegisterComparison.Wanted(
        change, new RegisterComparison.Codes(text("level"), text("department"), text("category")));
  }

  RegisterChange change() {
    return KnownCodes.find(RegisterChange.class, "change", text("change"));
  }

  /** The ends of the months that are asked for, the last twelve when none are. */
  List<TrendView.Month> months() {
    LocalDate today = LocalDate.now(clock);
    YearMonth last = month("to").orElse(YearMonth.from(today));
    YearMonth first = month("from").orElse(last.minusMonths(USUAL_MONTHS - 1L));
    List<TrendView.Month> months =
        Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
            .limit(MOST_MONTHS + 1L)
            .map(month -> month(month, today))
            .toList();
    if (months.isEmpty() || months.size() > MOST_MONTHS) {
      throw Refusal.bad(Problem.of("rest.out-of-bounds", "1", "" + MOST_MONTHS).at("from"));
    }
    return months;
  }

  /** A month that is not over yet is counted until today. */
  private TrendView.Month month(YearMonth month, LocalDate today) {
    LocalDate last = month.atEndOfMonth();
    return new TrendView.Month(month.toString(), last.isAfter(today) ? today : last);
  }

  List<Instant> ends(List<TrendView.Month> months) {
    return months.stream().map(month -> endOf(month.end())).toList();
  }

  private Optional<YearMonth> month(String name) {
    try {
      return parameters.given(name).map(YearMonth::parse);
    } catch (DateTimeException notMonth) {
      throw Refusal.bad(Problem.of("rest.bad-date", text(name)).at(name));
    }
  }
}

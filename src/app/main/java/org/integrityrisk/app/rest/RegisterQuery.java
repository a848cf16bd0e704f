package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.app.store.register.RegisterFilter;
import org.integrityrisk.app.store.register.RegisterMark;
import org.integrityrisk.app.store.register.RegisterOrder;
import org.integrityrisk.app.store.register.ReviewPhase;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.regime.Level;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;

/** Reads filter and order of the register from the parameters of a call. */
record RegisterQuery(Parameters parameters) {

  private static final int MOST_KEYS = 200;

  static RegisterQuery of(UriInfo uri) {
    return new RegisterQuery(Parameters.of(uri));
  }

  /** The first value of a parameter, empty when it was not given. */
  String text(String name) {
    return parameters.text(name);
  }

  RegisterFilter filter(Sight seen, Names names, LocalDate today) {
    return new RegisterFilter(
        seen.project(),
        text("q"),
        codes(),
        phase(),
        units(seen, names),
        text("answerer"),
        marks(),
        is("check", "overdue") ? Optional.of(today) : Optional.empty(),
        keys());
  }

  /**
   * The points that the call names one by one, separated by commas; none for any.
   *
   * @throws Refusal 400 for more than {@value #MOST_KEYS}: an address has no room for them
   */
  private Set<String> keys() {
    Set<String> keys =
        Stream.of(text("keys").split(","))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (keys.size() > MOST_KEYS) {
      throw Refusal.bad(Problem.of("rest.out-of-bounds", "1", "" + MOST_KEYS).at("keys"));
    }
    return keys;
  }

  RegisterOrder order(Names names) {
    String sort = text("sort").isEmpty() ? "key" : text("sort");
    RegisterOrder.By by = RegisterOrder.By.of(sort).orElseThrow(() -> unknown("sort", sort));
    return new RegisterOrder(
        by, isDescending(), names.regime().levels().stream().map(Level::code).toList());
  }

  RegisterColumn groupBy() {
    String by = text("groupBy").isEmpty() ? "level" : text("groupBy");
    return Coded.find(RegisterColumn.class, by).orElseThrow(() -> unknown("groupBy", by));
  }

  /** How far the points must be; empty for any. */
  Optional<ReviewPhase> phase() {
    String phase = text("phase");
    return phase.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Coded.find(ReviewPhase.class, phase).orElseThrow(() -> unknown("phase", phase)));
  }

  /**
   * The unit that the call names and those below it, as far as they are seen; none for every unit.
   *
   * @throws Refusal 400 for a unit that there is not, or of which nothing is seen
   */
  Set<String> units(Sight seen, Names names) {
    return seen.within(named(names)).orElseThrow(() -> unknown("unit", text("unit")));
  }

  private Set<String> named(Names names) {
    String unit = text("unit");
    return unit.isEmpty()
        ? Set.of()
        : names
            .register()
            .unit(unit)
            .map(found -> names.register().unitAndBelow(unit))
            .orElseThrow(() -> unknown("unit", unit));
  }

  private Map<RegisterColumn, String> codes() {
    Map<RegisterColumn, String> codes = new EnumMap<>(RegisterColumn.class);
    for (RegisterColumn column : RegisterColumn.values()) {
      codes.put(column, text(column.code()));
    }
    return codes;
  }

  private Set<RegisterMark> marks() {
    Set<RegisterMark> marks = EnumSet.noneOf(RegisterMark.class);
    Stream.of(RegisterMark.values())
        .map(RegisterMark::parameter)
        .distinct()
        .filter(name -> !text(name).isEmpty())
        .forEach(name -> marks.add(mark(name, text(name))));
    return marks;
  }

  private static RegisterMark mark(String name, String value) {
    return Stream.of(RegisterMark.values())
        .filter(mark -> mark.parameter().equals(name) && mark.value().equals(value))
        .findFirst()
        .orElseThrow(() -> unknown(name, value));
  }

  private boolean is(String name, String value) {
    String text = text(name);
    if (!text.isEmpty() && !text.equals(value)) {
      throw unknown(name, text);
    }
    return text.equals(value);
  }

  private boolean isDescending() {
    return !text("dir").equals("asc") && is("dir", "desc");
  }

  private static Refusal unknown(String name, String value) {
    return Refusal.bad(Problem.of("rest.unknown-parameter", value).at(name));
  }
}

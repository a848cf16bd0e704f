package org.integrityrisk.app.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.audit.AuditFilter;
import org.integrityrisk.core.audit.VerifyAudit;
import org.integrityrisk.core.text.Problem;

/** Reads what somebody wants of the audit trail from the parameters of a call. */
record AuditQuery(Parameters parameters) {

  private static final int DIGITS = 18;

  /** Days begin and end in the zone of the host. */
  AuditFilter filter(ZoneId zone) {
    return new AuditFilter(
        parameters.text("actor"),
        parameters.text("action"),
        parameters.text("object"),
        parameters.date("from").map(day -> day.atStartOfDay(zone).toInstant()),
        parameters.date("to").map(day -> nextDay(day).atStartOfDay(zone).toInstant()));
  }

  /** The place that the entries must stand before; beyond every place when none is given. */
  long before() {
    return parameters.given("before").map(text -> place("before", text)).orElse(Long.MAX_VALUE);
  }

  /**
   * The entry that somebody has noted down, if both its place and its hash are given.
   *
   * @throws Refusal 400 when only one of them is
   */
  Optional<VerifyAudit.Noted> noted() {
    Optional<String> place = parameters.given("place");
    Optional<String> hash = parameters.given("hash");
    if (place.isPresent() != hash.isPresent()) {
      String missing = place.isPresent() ? "hash" : "place";
      throw Refusal.bad(Problem.of("rest.required").at(missing));
    }
    return place.map(text -> new VerifyAudit.Noted(place("place", text), hash.orElseThrow()));
  }

  /** What the filter says, for the entry that tells who has read what. */
  Map<String, String> given() {
    return Stream.of("actor", "action", "object", "from", "to", "before")
        .filter(name -> parameters.given(name).isPresent())
        .collect(Collectors.toMap(name -> name, parameters::text));
  }

  private static LocalDate nextDay(LocalDate day) {
    return day.plusDays(1);
  }

  private static long place(String name, String text) {
    if (!text.matches("[0-9]{1," + DIGITS + "}")) {
      throw Refusal.bad(Problem.of("rest.wrong-type", name).at(name));
    }
    return Long.parseLong(text);
  }
}

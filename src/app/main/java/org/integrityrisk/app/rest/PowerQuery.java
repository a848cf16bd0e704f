package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.stream.Stream;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.Power;

/** Which powers a page of the catalogue shows; an empty criterion lets every power through. */
record PowerQuery(
    String words, String category, String department, String post, String basisState) {

  static PowerQuery of(UriInfo uri) {
    MultivaluedMap<String, String> parameters = uri.getQueryParameters();
    return new PowerQuery(
        text(parameters, "q").toLowerCase(Locale.ROOT),
        text(parameters, "category"),
        text(parameters, "department"),
        text(parameters, "post"),
        text(parameters, "basis"));
  }

  boolean lets(Power power) {
    return fits(category, power.category())
        && fits(department, power.department())
        && fits(post, power.post().orElse(""))
        && (basisState.isEmpty()
            || power.bases().stream().anyMatch(basis -> basis.state().code().equals(basisState)))
        && searched(power).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
  }

  private static Stream<String> searched(Power power) {
    return Stream.concat(
        Stream.of(power.code(), power.name(), power.content()),
        power.bases().stream().map(Basis::citation));
  }

  private static boolean fits(String wanted, String found) {
    return wanted.isEmpty() || wanted.equals(found);
  }

  private static String text(MultivaluedMap<String, String> parameters, String name) {
    String text = parameters.getFirst(name);
    return text == null ? "" : text.strip();
  }
}

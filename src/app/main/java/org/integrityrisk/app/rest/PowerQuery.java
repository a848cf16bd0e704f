package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.Power;

/** Which powers a page of the catalogue shows; an empty criterion lets every power through. */
record PowerQuery(
    String words, String category, String department, String post, String basisState) {

  static PowerQuery of(UriInfo uri) {
    Parameters parameters = Parameters.of(uri);
    return new PowerQuery(
        parameters.text("q").toLowerCase(Locale.ROOT),
        parameters.text("category"),
        parameters.text("department"),
        parameters.text("post"),
        parameters.text("basis"));
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
}

package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.core.screening.FindingFilter;
import org.integrityrisk.core.screening.FindingState;

/** Reads which findings are wanted from the parameters of a call. */
record ScreeningQuery(MultivaluedMap<String, String> parameters) {

  static ScreeningQuery of(UriInfo uri) {
    return new ScreeningQuery(uri.getQueryParameters());
  }

  String text(String name) {
    String text = parameters.getFirst(name);
    return text == null ? "" : text.strip();
  }

  Paging paging() {
    return Paging.of(text("start"), text("limit"));
  }

  FindingFilter filter() {
    return new FindingFilter(
        text("rule"),
        Optional.of(text("state"))
            .filter(code -> !code.isEmpty())
            .map(code -> KnownCodes.find(FindingState.class, "state", code)),
        text("level"),
        text("department"));
  }
}

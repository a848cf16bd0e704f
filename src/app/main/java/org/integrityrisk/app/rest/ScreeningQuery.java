package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.core.screening.FindingFilter;
import org.integrityrisk.core.screening.FindingState;

/** Reads which findings are wanted from the parameters of a call. */
record ScreeningQuery(Parameters parameters) {

  static ScreeningQuery of(UriInfo uri) {
    return new ScreeningQuery(Parameters.of(uri));
  }

  String text(String name) {
    return parameters.text(name);
  }

  Paging paging() {
    return Paging.of(text("start"), text("limit"));
  }

  FindingFilter filter() {
    return new FindingFilter(
        text("rule"),
        parameters.given("state").map(code -> KnownCodes.find(FindingState.class, "state", code)),
        text("level"),
        text("department"));
  }
}

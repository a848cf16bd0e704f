package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.text.Coded;

/** What the parameters of a call say about the papers that are wanted. */
record PaperParameters(Parameters parameters) {

  static PaperParameters of(UriInfo uri) {
    return new PaperParameters(Parameters.of(uri));
  }

  String text(String name) {
    return parameters.text(name);
  }

  boolean isTrue(String name) {
    return text(name).equals("true");
  }

  /**
   * The code of a state; empty when none is named.
   *
   * @throws Refusal 400 for a code that no state has
   */
  <E extends Enum<E> & Coded> String state(Class<E> states) {
    return parameters
        .given("state")
        .map(code -> KnownCodes.find(states, "state", code).code())
        .orElse("");
  }

  /**
   * A filter by everything that is asked for alike, whatever the papers are.
   *
   * @param state code of where they stand
   * @param holder user key of the one who has them
   * @param flagged the parameter that asks for those with something not as it should be
   */
  PaperFilter filter(String state, String holder, String flagged) {
    return new PaperFilter(
        text("q"),
        state,
        text("level"),
        text("unit"),
        text("department"),
        holder,
        isTrue(flagged),
        parameters.date("from"),
        parameters.date("to"),
        text("point"));
  }
}

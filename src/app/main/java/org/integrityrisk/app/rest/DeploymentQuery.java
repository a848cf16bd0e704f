package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.deployment.DeploymentFilter;
import org.integrityrisk.core.deployment.DeploymentState;
import org.integrityrisk.core.text.Problem;

/** Reads which deployments are wanted from the parameters of a call. */
record DeploymentQuery(MultivaluedMap<String, String> parameters) {

  static DeploymentQuery of(UriInfo uri) {
    return new DeploymentQuery(uri.getQueryParameters());
  }

  String text(String name) {
    String text = parameters.getFirst(name);
    return text == null ? "" : text.strip();
  }

  DeploymentFilter filter() {
    return new DeploymentFilter(
        text("level"),
        given("state").map(code -> KnownCodes.find(DeploymentState.class, "state", code)),
        text("unit"),
        date("from"),
        date("to"));
  }

  private Optional<String> given(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty());
  }

  private Optional<LocalDate> date(String name) {
    try {
      return given(name).map(LocalDate::parse);
    } catch (DateTimeParseException notADate) {
      throw Refusal.bad(Problem.of("rest.bad-date", text(name)).at(name));
    }
  }
}

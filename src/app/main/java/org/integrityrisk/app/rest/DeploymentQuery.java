package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.core.deployment.DeploymentFilter;
import org.integrityrisk.core.deployment.DeploymentState;

/** Reads which deployments are wanted from the parameters of a call. */
record DeploymentQuery(Parameters parameters) {

  static DeploymentQuery of(UriInfo uri) {
    return new DeploymentQuery(Parameters.of(uri));
  }

  String text(String name) {
    return parameters.text(name);
  }

  DeploymentFilter filter() {
    return new DeploymentFilter(
        text("level"),
        parameters
            .given("state")
            .map(code -> KnownCodes.find(DeploymentState.class, "state", code)),
        text("unit"),
        parameters.date("from"),
        parameters.date("to"));
  }
}

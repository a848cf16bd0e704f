package org.integrityrisk.sandbox.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** An answer that says no, in the form of the host. */
final class Refusal {
  private Refusal() {}

  static Response of(Response.Status status, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Map.of("status-code", status.getStatusCode(), "message", message))
        .build();
  }
}

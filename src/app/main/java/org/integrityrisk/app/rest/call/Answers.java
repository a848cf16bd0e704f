package org.integrityrisk.app.rest.call;

import jakarta.ws.rs.core.Response;

/**
 * Answers of this interface. They are written here and not by the host, whose JSON settings differ
 * between lines.
 */
final class Answers {

  private static final String JSON = "application/json;charset=UTF-8";

  private Answers() {}

  static Response json(int status, Object value) {
    return Response.status(status)
        .type(JSON)
        .header("Cache-Control", "no-store")
        .entity(Mapping.write(value))
        .build();
  }
}

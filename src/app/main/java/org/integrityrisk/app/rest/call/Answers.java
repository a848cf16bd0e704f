package org.integrityrisk.app.rest.call;

import jakarta.ws.rs.core.Response;

/**
 * Answers of this interface. They are written here and not by the host, whose JSON settings differ
 * between lines.
 */
final class Answers {

  private static final String JSON = "application/json;charset=UTF-8";

  private Answers() {}

  static Response file(Download file) {
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  static Response json(int status, Object value) {
    return Response.status(status)
        .type(JSON)
        .header("Cache-Control", "no-store")
        .entity(Mapping.write(value))
        .build();
  }
}

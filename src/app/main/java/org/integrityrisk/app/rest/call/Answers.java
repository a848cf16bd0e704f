package org.integrityrisk.app.rest.call;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Answers of this interface. They are written here and not by the host, whose JSON settings differ
 * between lines.
 */
final class Answers {

  private static final String JSON = "application/json;charset=UTF-8";

  /** Whoever opens an answer as a page gets one on which nothing runs, loads or is framed. */
  private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private Answers() {}

  static Response file(Download file) {
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", disposition(file.name()))
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** To be saved, never shown. Names in other scripts as RFC 6266 has it, with a plain one. */
  private static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ ()-]", "_");
    String attached = "attachment; filename=\"" + plain + "\"";
    return plain.equals(name) ? attached : attached + "; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  static Response json(int status, Object value) {
    return Response.status(status)
        .type(JSON)
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .entity(Mapping.write(value))
        .build();
  }
}

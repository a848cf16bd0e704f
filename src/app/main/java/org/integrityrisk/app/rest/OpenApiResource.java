package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of this interface. */
@Path("openapi")
@LicensedOnly
@Produces(OpenApiResource.YAML)
public class OpenApiResource {

  static final String YAML = "application/yaml";

  /** Where the description is in the jar. */
  static final String FILE = "/openapi/integrity-risk.yaml";

  @GET
  public Response file() {
    return Response.ok(text(), YAML + ";charset=UTF-8").build();
  }

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(FILE), FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

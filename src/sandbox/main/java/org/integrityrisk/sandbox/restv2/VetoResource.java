package org.integrityrisk.sandbox.restv2;

import com.atlassian.annotations.security.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.service.Vetoes;

/** {@code vetoes}: which issues the sandbox refuses to change. Jira has nothing like it. */
@SystemAdminOnly
@Path("vetoes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class VetoResource {
  private final Host host;

  VetoResource(Host host) {
    this.host = host;
  }

  /** Keys of the issues. */
  public record Vetoed(List<String> issues) {}

  @PUT
  public Vetoed set(Vetoed vetoed) {
    host.services().get(Vetoes.class).set(vetoed.issues());
    return vetoed;
  }
}

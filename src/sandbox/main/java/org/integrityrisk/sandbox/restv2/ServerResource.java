package org.integrityrisk.sandbox.restv2;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.integrityrisk.sandbox.Host;

/** {@code serverInfo}: which Jira the sandbox stands for. Open to everybody, as in Jira. */
@UnrestrictedAccess
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerResource {
  private final Host host;

  ServerResource(Host host) {
    this.host = host;
  }

  /** The answer. */
  public record ServerInfo(
      String baseUrl,
      String version,
      List<Integer> versionNumbers,
      String deploymentType,
      String serverTime,
      String serverTitle) {}

  @GET
  public ServerInfo get() {
    ApplicationProperties properties = host.services().get(ApplicationProperties.class);
    String version = properties.getVersion();
    return new ServerInfo(
        properties.getBaseUrl(UrlMode.CANONICAL),
        version,
        Arrays.stream(version.split("\\D+")).map(Integer::valueOf).toList(),
        "Server",
        Times.moment(host.clock().instant()),
        host.texts().getText("sandbox.product"));
  }
}

package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.FieldJson;
import org.integrityrisk.sandbox.restv2.Json.StatusJson;
import org.integrityrisk.sandbox.restv2.Json.TypeJson;

/** {@code issuetype}, {@code status}, {@code field}: what issues are made of. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantsResource {
  private final Host host;
  private final Answers answers;
  private final FieldList fields;

  ConstantsResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.fields = new FieldList(host);
  }

  @GET
  @Path("issuetype")
  public List<TypeJson> types() {
    Callers.user(host);
    return host.services().get(IssueTypeManager.class).getIssueTypes().stream()
        .map(answers::type)
        .toList();
  }

  @GET
  @Path("issuetype/{id}")
  public TypeJson type(@PathParam("id") String id) {
    Callers.user(host);
    return Optional.ofNullable(host.services().get(IssueTypeManager.class).getIssueType(id))
        .map(answers::type)
        .orElseThrow(() -> Problem.notFound(host.texts().getText("sandbox.rest.no-type")));
  }

  @GET
  @Path("status")
  public List<StatusJson> statuses() {
    Callers.user(host);
    return statusManager().getStatuses().stream().map(answers::status).toList();
  }

  @GET
  @Path("status/{idOrName}")
  public StatusJson status(@PathParam("idOrName") String idOrName) {
    Callers.user(host);
    return statusManager().getStatuses().stream()
        .filter(status -> named(status, idOrName))
        .findFirst()
        .map(answers::status)
        .orElseThrow(() -> Problem.notFound(host.texts().getText("sandbox.rest.no-status")));
  }

  @GET
  @Path("field")
  public List<FieldJson> fields() {
    Callers.user(host);
    return fields.all();
  }

  private StatusManager statusManager() {
    return host.services().get(StatusManager.class);
  }

  private static boolean named(Status status, String idOrName) {
    return status.getId().equals(idOrName) || status.getName().equalsIgnoreCase(idOrName);
  }
}

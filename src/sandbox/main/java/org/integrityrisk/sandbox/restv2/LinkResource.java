package org.integrityrisk.sandbox.restv2;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.LinkTypeJson;

/** {@code issueLink} and {@code issueLinkType}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class LinkResource {
  private final Host host;
  private final Answers answers;
  private final IssueLookup issues;

  LinkResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.issues = new IssueLookup(host);
  }

  /** All types. */
  public record LinkTypes(List<LinkTypeJson> issueLinkTypes) {}

  @GET
  @Path("issueLinkType")
  public LinkTypes types() {
    Callers.user(host);
    return new LinkTypes(
        host.services().get(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
            .map(answers::linkType)
            .toList());
  }

  /**
   * {@code inwardIssue} is where the link begins, {@code outwardIssue} where it leads, as in Jira.
   */
  @POST
  @Path("issueLink")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(JsonNode request) {
    MutableIssue source = issue(request.path("inwardIssue"));
    MutableIssue destination = issue(request.path("outwardIssue"));
    issues.demand(ProjectPermissions.LINK_ISSUES, source);
    try {
      links()
          .createIssueLink(
              source.getId(),
              destination.getId(),
              type(request.path("type")).getId(),
              null,
              Callers.user(host));
    } catch (CreateException e) {
      throw Problem.badRequest(e.getMessage());
    }
    return Response.status(Response.Status.CREATED).build();
  }

  @GET
  @Path("issueLink/{id}")
  public Map<String, Object> get(@PathParam("id") long id) {
    return new IssueLinksJson(host, answers).both(visible(id));
  }

  /** No form can send this method, so that Jira asks for no token either. */
  @DELETE
  @XsrfProtectionExcluded
  @Path("issueLink/{id}")
  public Response delete(@PathParam("id") long id) {
    IssueLink link = visible(id);
    issues.demand(ProjectPermissions.LINK_ISSUES, issues.visible(link.getSourceObject().getKey()));
    links().removeIssueLink(link, Callers.user(host));
    return Response.noContent().build();
  }

  private IssueLink visible(long id) {
    Callers.user(host);
    IssueLink link = links().getIssueLink(id);
    if (link == null) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-link"));
    }
    issues.visible(link.getSourceObject().getKey());
    issues.visible(link.getDestinationObject().getKey());
    return link;
  }

  private MutableIssue issue(JsonNode reference) {
    return issues.visible(
        reference.has("key") ? reference.get("key").asText() : reference.path("id").asText());
  }

  private IssueLinkType type(JsonNode reference) {
    return host.services().get(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
        .filter(
            type ->
                type.getName().equals(reference.path("name").asText())
                    || type.getId().toString().equals(reference.path("id").asText()))
        .findFirst()
        .orElseThrow(() -> Problem.notFound(host.texts().getText("sandbox.rest.no-link-type")));
  }

  private IssueLinkManager links() {
    return host.services().get(IssueLinkManager.class);
  }
}

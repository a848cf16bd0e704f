package org.integrityrisk.sandbox.restv2;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.service.IssueScreens;
import org.integrityrisk.sandbox.restv2.Json.CreatedJson;
import org.integrityrisk.sandbox.restv2.Json.IssueJson;

/** {@code issue}: create, read, edit and delete. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
  private final Host host;
  private final Answers answers;
  private final IssueLookup issues;
  private final IssueDocument documents;

  IssueResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.issues = new IssueLookup(host);
    this.documents = new IssueDocument(host, answers);
  }

  @POST
  public Response create(JsonNode request) {
    ApplicationUser user = Callers.user(host);
    MutableIssue issue = new NewIssue(host).create(user, request);
    return Response.status(Response.Status.CREATED)
        .entity(
            new CreatedJson(
                issue.getId().toString(), issue.getKey(), answers.self("issue/" + issue.getId())))
        .build();
  }

  @GET
  @Path("{idOrKey}")
  public IssueJson get(
      @PathParam("idOrKey") String idOrKey,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand) {
    FieldSelection selection = FieldSelection.of(fields, FieldSelection.ALL);
    return documents.of(issues.visible(idOrKey), selection, expand);
  }

  @PUT
  @Path("{idOrKey}")
  public Response edit(@PathParam("idOrKey") String idOrKey, JsonNode request) {
    MutableIssue issue = issues.visible(idOrKey);
    ApplicationUser user = Callers.user(host);
    IssueService service = host.services().get(IssueService.class);
    if (!service.isEditable(issue, user)) {
      throw Problem.forbidden(host.texts().getText("sandbox.error.forbidden"));
    }
    IssueInputParameters input = service.newIssueInputParameters();
    input.setRetainExistingValuesWhenParameterNotProvided(true, true);
    new IssueInput(
            host, issue, screens().fields(issue, IssueOperations.EDIT_ISSUE_OPERATION), input)
        .read(request);
    Problem.check(
        service.update(user, Problem.check(service.validateUpdate(user, issue.getId(), input))));
    return Response.noContent().build();
  }

  /** No form can send this method, so that Jira asks for no token either. */
  @DELETE
  @XsrfProtectionExcluded
  @Path("{idOrKey}")
  @Consumes(MediaType.WILDCARD)
  public Response delete(@PathParam("idOrKey") String idOrKey) {
    MutableIssue issue = issues.visible(idOrKey);
    ApplicationUser user = Callers.user(host);
    IssueService service = host.services().get(IssueService.class);
    IssueService.DeleteValidationResult valid = service.validateDelete(user, issue.getId());
    if (!valid.isValid()) {
      throw new Problem(Response.Status.FORBIDDEN, Errors.of(valid.getErrorCollection()));
    }
    ErrorCollection errors = service.delete(user, valid);
    if (errors.hasAnyErrors()) {
      throw new Problem(Response.Status.BAD_REQUEST, Errors.of(errors));
    }
    return Response.noContent().build();
  }

  private IssueScreens screens() {
    return host.services().get(IssueScreens.class);
  }
}

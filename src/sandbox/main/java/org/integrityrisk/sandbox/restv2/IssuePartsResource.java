package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.service.IssueScreens;
import org.integrityrisk.sandbox.restv2.Json.CommentsJson;
import org.integrityrisk.sandbox.restv2.Json.TransitionsJson;

/** {@code issue/…/comment} and {@code issue/…/transitions}. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssuePartsResource {
  private final Host host;
  private final Answers answers;
  private final IssueLookup issues;

  IssuePartsResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.issues = new IssueLookup(host);
  }

  @GET
  @Path("{idOrKey}/comment")
  public CommentsJson comments(@PathParam("idOrKey") String idOrKey) {
    return new IssueFields(host, answers).comments(issues.visible(idOrKey));
  }

  @POST
  @Path("{idOrKey}/comment")
  public Response comment(@PathParam("idOrKey") String idOrKey, JsonNode request) {
    MutableIssue issue = issues.visible(idOrKey);
    issues.demand(ProjectPermissions.ADD_COMMENTS, issue);
    String body = request.path("body").asText();
    if (body.isBlank()) {
      throw Problem.badField("comment", host.texts().getText("sandbox.rest.comment-required"));
    }
    ApplicationUser user = Callers.user(host);
    return Response.status(Response.Status.CREATED)
        .entity(
            answers.comment(
                host.services().get(CommentManager.class).create(issue, user, body, true)))
        .build();
  }

  @GET
  @Path("{idOrKey}/transitions")
  public TransitionsJson transitions(@PathParam("idOrKey") String idOrKey) {
    return new TransitionsJson(
        "transitions", new IssueDocument(host, answers).transitions(issues.visible(idOrKey)));
  }

  @POST
  @Path("{idOrKey}/transitions")
  public Response transition(@PathParam("idOrKey") String idOrKey, JsonNode request) {
    MutableIssue issue = issues.visible(idOrKey);
    ApplicationUser user = Callers.user(host);
    IssueService service = host.services().get(IssueService.class);
    IssueInputParameters input = service.newIssueInputParameters();
    input.setRetainExistingValuesWhenParameterNotProvided(true, true);
    int action = request.path("transition").path("id").asInt();
    new IssueInput(host, issue, fields(issue, action), input).read(request);
    Problem.check(
        service.transition(
            user, Problem.check(service.validateTransition(user, issue.getId(), action, input))));
    return Response.noContent().build();
  }

  /** None when there is no such action: then the validation says so. */
  private List<String> fields(MutableIssue issue, int action) {
    ActionDescriptor descriptor =
        host.services().get(WorkflowManager.class).getActionDescriptor(issue, action);
    return descriptor == null
        ? List.of()
        : host.services().get(IssueScreens.class).fields(issue, descriptor);
  }
}

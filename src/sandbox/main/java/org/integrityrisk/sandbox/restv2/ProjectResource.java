package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.CreatedJson;
import org.integrityrisk.sandbox.restv2.Json.ProjectDetailsJson;
import org.integrityrisk.sandbox.restv2.Json.ProjectJson;

/** {@code project}: the projects that the caller sees. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
  private final Host host;
  private final Answers answers;
  private final IssueLookup lookup;

  ProjectResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.lookup = new IssueLookup(host);
  }

  @GET
  public List<ProjectJson> all() {
    return host
        .services()
        .get(PermissionManager.class)
        .getProjects(ProjectPermissions.BROWSE_PROJECTS, Callers.user(host))
        .stream()
        .map(answers::project)
        .toList();
  }

  /** Who calls leads the project, unless the request names somebody else. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(JsonNode request) {
    ApplicationUser caller = Callers.user(host);
    Callers.demandAdministrator(host);
    ProjectService service = host.services().get(ProjectService.class);
    ProjectCreationData data = wanted(request, caller);
    Project project =
        service.createProject(Problem.check(service.validateCreateProject(caller, data)));
    ProjectJson json = answers.project(project);
    return Response.status(Status.CREATED)
        .entity(new CreatedJson(json.id(), json.key(), json.self()))
        .build();
  }

  @GET
  @Path("{key}")
  public ProjectDetailsJson get(@PathParam("key") String key) {
    Project project = lookup.project(key);
    ProjectJson summary = answers.project(project);
    return new ProjectDetailsJson(
        summary.self(),
        summary.id(),
        summary.key(),
        project.getDescription() == null ? "" : project.getDescription(),
        answers.user(project.getProjectLead()),
        project.getIssueTypes().stream().map(answers::type).toList(),
        summary.name(),
        new ProjectRoleResource(host, answers).roles(key),
        summary.projectTypeKey());
  }

  private ProjectCreationData wanted(JsonNode request, ApplicationUser caller) {
    return new ProjectCreationData.Builder()
        .withKey(request.path("key").asText())
        .withName(request.path("name").asText())
        .withDescription(request.path("description").asText())
        .withLead(
            request.hasNonNull("lead") ? Callers.named(host, request.get("lead").asText()) : caller)
        .withType(new ProjectTypeKey(request.path("projectTypeKey").asText("business")))
        .build();
  }
}

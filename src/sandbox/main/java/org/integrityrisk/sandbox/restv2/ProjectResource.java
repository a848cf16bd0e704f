package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.ActorJson;
import org.integrityrisk.sandbox.restv2.Json.CreatedJson;
import org.integrityrisk.sandbox.restv2.Json.ProjectDetailsJson;
import org.integrityrisk.sandbox.restv2.Json.ProjectJson;
import org.integrityrisk.sandbox.restv2.Json.RoleJson;

/** {@code project}: projects and who has which role in them. */
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

  /** Users and groups to add to a role; what is left out is null. */
  public record NewActors(List<String> user, List<String> group) {}

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
    ApplicationUser lead =
        request.hasNonNull("lead") ? named(request.get("lead").asText()) : caller;
    ProjectCreationData data =
        new ProjectCreationData.Builder()
            .withKey(request.path("key").asText())
            .withName(request.path("name").asText())
            .withDescription(request.path("description").asText())
            .withLead(lead)
            .withType(new ProjectTypeKey(request.path("projectTypeKey").asText("business")))
            .build();
    ProjectService service = host.services().get(ProjectService.class);
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
        roles(key),
        summary.projectTypeKey());
  }

  @GET
  @Path("{key}/role")
  public Map<String, String> roles(@PathParam("key") String key) {
    Project project = lookup.project(key);
    Map<String, String> roles = new LinkedHashMap<>();
    for (ProjectRole role : host.services().get(ProjectRoleManager.class).getProjectRoles()) {
      roles.put(role.getName(), answers.role(project, role).self());
    }
    return roles;
  }

  @GET
  @Path("{key}/role/{id}")
  public RoleJson role(@PathParam("key") String key, @PathParam("id") Long id) {
    return role(lookup.project(key), find(id));
  }

  @POST
  @Path("{key}/role/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public RoleJson addActors(
      @PathParam("key") String key, @PathParam("id") Long id, NewActors actors) {
    Project project = lookup.project(key);
    demandAdministration(project);
    ProjectRole role = find(id);
    add(actors.group(), ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE, role, project);
    List<String> keys =
        actors.user() == null
            ? List.of()
            : actors.user().stream().map(name -> named(name).getKey()).toList();
    add(keys, ProjectRoleActor.USER_ROLE_ACTOR_TYPE, role, project);
    return role(project, role);
  }

  private void add(Collection<String> actors, String type, ProjectRole role, Project project) {
    if (actors == null || actors.isEmpty()) {
      return;
    }
    ErrorCollection errors = new SimpleErrorCollection();
    host.services()
        .get(ProjectRoleService.class)
        .addActorsToProjectRole(actors, role, project, type, errors);
    if (errors.hasAnyErrors()) {
      throw new Problem(Status.BAD_REQUEST, Errors.of(errors));
    }
  }

  private void demandAdministration(Project project) {
    if (!lookup.may(ProjectPermissions.ADMINISTER_PROJECTS, project)) {
      Callers.demandAdministrator(host);
    }
  }

  private ProjectRole find(Long id) {
    ProjectRole role = host.services().get(ProjectRoleManager.class).getProjectRole(id);
    if (role == null) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-role"));
    }
    return role;
  }

  private ApplicationUser named(String name) {
    ApplicationUser user = host.services().get(UserManager.class).getUserByName(name);
    if (user == null) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-user"));
    }
    return user;
  }

  private RoleJson role(Project project, ProjectRole role) {
    RoleJson summary = answers.role(project, role);
    List<ActorJson> actors =
        host
            .services()
            .get(ProjectRoleManager.class)
            .getProjectRoleActors(role, project)
            .getApplicationUsers()
            .stream()
            .map(ProjectResource::actor)
            .toList();
    return new RoleJson(
        summary.self(), summary.name(), summary.id(), summary.description(), actors);
  }

  private static ActorJson actor(ApplicationUser user) {
    return new ActorJson(
        user.getDisplayName(), ProjectRoleActor.USER_ROLE_ACTOR_TYPE, user.getName());
  }
}

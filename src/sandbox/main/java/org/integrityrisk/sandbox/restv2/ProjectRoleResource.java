package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.ActorJson;
import org.integrityrisk.sandbox.restv2.Json.RoleJson;

/** {@code project/…/role}: who has which role in a project. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectRoleResource {
  private final Host host;
  private final Answers answers;
  private final IssueLookup lookup;

  ProjectRoleResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.lookup = new IssueLookup(host);
  }

  /** Users and groups to add to a role; what is left out is null. */
  public record NewActors(List<String> user, List<String> group) {}

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
            : actors.user().stream().map(name -> Callers.named(host, name).getKey()).toList();
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

  private RoleJson role(Project project, ProjectRole role) {
    RoleJson summary = answers.role(project, role);
    List<ActorJson> actors =
        host
            .services()
            .get(ProjectRoleManager.class)
            .getProjectRoleActors(role, project)
            .getApplicationUsers()
            .stream()
            .map(ProjectRoleResource::actor)
            .toList();
    return new RoleJson(
        summary.self(), summary.name(), summary.id(), summary.description(), actors);
  }

  private static ActorJson actor(ApplicationUser user) {
    return new ActorJson(
        user.getDisplayName(), ProjectRoleActor.USER_ROLE_ACTOR_TYPE, user.getName());
  }
}

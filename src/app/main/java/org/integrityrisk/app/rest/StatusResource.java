package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;

/** What runs here, who asks, and for which projects. */
@Path("status")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

  private static final String APP = "org.integrityrisk.jira";

  private final Calls calls;
  private final VisibleProjects visible;
  private final Projects projects;
  private final CallerRights rights;
  private final PluginAccessor apps;

  public StatusResource(
      Calls calls,
      VisibleProjects visible,
      Projects projects,
      CallerRights rights,
      @ComponentImport PluginAccessor apps) {
    this.calls = calls;
    this.visible = visible;
    this.projects = projects;
    this.rights = rights;
    this.apps = apps;
  }

  /**
   * The state of the app.
   *
   * @param ready whether a project is set up that the caller may see
   */
  public record Status(
      String app,
      String version,
      boolean ready,
      String locale,
      UserView user,
      List<ProjectView> projects) {}

  /** The caller. */
  public record UserView(String key, String name, List<String> rights) {}

  /** A project that is set up. */
  public record ProjectView(
      String key, String name, String regime, String regimeName, String regimeVersion) {}

  @GET
  public Response status() {
    return calls.read(this::status);
  }

  private Status status(Caller caller) {
    List<ProjectView> mine = visible.all(caller).stream().map(key -> project(key, caller)).toList();
    return new Status(
        APP,
        apps.getPlugin(APP).getPluginInformation().getVersion(),
        !mine.isEmpty(),
        caller.locale().toLanguageTag(),
        new UserView(caller.key(), caller.name(), rights.of(caller)),
        mine);
  }

  private ProjectView project(String key, Caller caller) {
    Regime regime = projects.regimeOf(key).orElseThrow(() -> Refusals.notSetUp(key));
    return new ProjectView(
        key,
        visible.nameOf(key),
        regime.key(),
        regime.name().in(caller.locale()),
        regime.version());
  }
}

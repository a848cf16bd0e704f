package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.core.savedview.KeepViews;
import org.integrityrisk.core.savedview.LoadedView;
import org.integrityrisk.core.savedview.SavedView;
import org.integrityrisk.core.savedview.ViewInput;
import org.integrityrisk.core.text.Problem;

/** Saved views of the register: list, keep, change, take away. */
@Path("register-views")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class RegisterViewsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final KeepViews keeping;
  private final NamesIn names;

  public RegisterViewsResource(
      Calls calls, VisibleProjects projects, KeepViews keeping, NamesIn names) {
    this.calls = calls;
    this.projects = projects;
    this.keeping = keeping;
    this.names = names;
  }

  /** The views that a caller finds. */
  public record ViewList(List<ViewLine> views) {}

  /**
   * A saved view.
   *
   * @param query what the page is asked for, as in its address
   * @param mayKeep whether the caller may change it and take it away
   */
  public record ViewLine(
      String id,
      String name,
      PersonName owner,
      boolean shared,
      String query,
      int version,
      boolean mayKeep) {}

  @GET
  public Response list(@QueryParam("project") String project) {
    return calls.read(caller -> list(caller, projects.entered(caller, project)));
  }

  @POST
  public Response add(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::add);
  }

  @PUT
  @Path("{id}")
  public Response change(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> change(caller, id, sent));
  }

  @DELETE
  @Path("{id}")
  public Response remove(
      @Context HttpServletRequest request,
      @PathParam("id") String id,
      @QueryParam("version") String version) {
    return calls.act(
        request,
        caller -> {
          keeping.remove(caller.key(), id, number(version));
          return new ViewList(List.of());
        });
  }

  private ViewList list(Caller caller, String project) {
    Names words = names.project(caller, project);
    return new ViewList(
        keeping.all(caller.key(), project).stream().map(one -> line(one, words)).toList());
  }

  private ViewLine add(Caller caller, JsonBody sent) {
    String project = projects.entered(caller, sent.text("project"));
    LoadedView added = keeping.add(caller.key(), project, input(sent));
    return line(added, names.project(caller, project));
  }

  private ViewLine change(Caller caller, String id, JsonBody sent) {
    int version = sent.requiredNumber("version");
    LoadedView changed = keeping.change(caller.key(), id, version, input(sent));
    return line(changed, names.project(caller, changed.view().project()));
  }

  private static ViewInput input(JsonBody sent) {
    ViewInput input =
        new ViewInput(sent.text("name"), sent.flag("shared").orElse(false), sent.text("query"));
    sent.nothingElse();
    return input;
  }

  private static ViewLine line(LoadedView loaded, Names words) {
    SavedView view = loaded.view();
    return new ViewLine(
        view.id(),
        view.name(),
        words.person(view.owner()),
        view.shared(),
        view.query(),
        view.version(),
        loaded.mayKeep());
  }

  private static int number(String version) {
    if (version == null || !version.matches("[0-9]{1,9}")) {
      throw Refusal.bad(Problem.of("rest.required").at("version"));
    }
    return Integer.parseInt(version);
  }
}

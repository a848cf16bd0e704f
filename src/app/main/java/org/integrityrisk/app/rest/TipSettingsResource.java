package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Faults;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.tip.ManageTipBox;

/** The public page of tips and the master keys, for administrators, who read no tips. */
@Path("tip-settings")
@AdminOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class TipSettingsResource {

  private final Calls calls;
  private final ManageTipBox box;
  private final Projects projects;
  private final VisibleProjects names;
  private final Faults faults;

  public TipSettingsResource(
      Calls calls, ManageTipBox box, Projects projects, VisibleProjects names, Faults faults) {
    this.calls = calls;
    this.box = box;
    this.projects = projects;
    this.names = names;
    this.faults = faults;
  }

  /** Whether the page of a project is on. */
  public record PageState(String project, String name, boolean open) {}

  /**
   * How things stand.
   *
   * @param keys ids of the master keys, the current one first; none when there is no key
   * @param unreadable tips whose key is not at hand
   * @param faults what failed on this node, without what anybody wrote
   */
  public record Settings(
      List<PageState> pages,
      List<String> keys,
      String place,
      boolean changeable,
      int unreadable,
      List<Faults.Fault> faults) {}

  @GET
  public Response settings() {
    return calls.read(caller -> of(box.state(caller.key())));
  }

  @PUT
  @Path("{project}")
  public Response set(
      @Context HttpServletRequest request, @PathParam("project") String project, InputStream body) {
    return calls.write(
        request, body, (caller, sent) -> of(box.set(caller.key(), project, open(sent))));
  }

  @POST
  @Path("keys")
  public Response renewKey(@Context HttpServletRequest request) {
    return calls.act(request, caller -> of(box.renewKey(caller.key())));
  }

  private static boolean open(JsonBody sent) {
    boolean open = sent.flag("open").orElse(false);
    sent.nothingElse();
    return open;
  }

  private Settings of(ManageTipBox.State state) {
    return new Settings(
        projects.all().stream()
            .map(key -> new PageState(key, names.nameOf(key), state.open().contains(key)))
            .toList(),
        state.keys(),
        state.place(),
        state.changeable(),
        state.unreadable(),
        faults.all());
  }
}

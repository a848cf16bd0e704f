package org.integrityrisk.sandbox.testapp;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Notes over REST. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {
  private final Notes notes;
  private final UserManager users;
  @Context private UriInfo uri;

  public NoteResource(Notes notes, @ComponentImport UserManager users) {
    this.notes = notes;
    this.users = users;
  }

  /** What a caller sends. */
  public record NewNote(String content) {}

  @GET
  @UnrestrictedAccess
  public List<String> all(@QueryParam("q") String query) {
    return notes.all();
  }

  @GET
  @Path("/me")
  public Map<String, String> me() {
    return Map.of("name", users.getRemoteUser().getFullName(), "path", uri.getPath());
  }

  @POST
  public Response add(NewNote note) {
    notes.add(note.content());
    return Response.status(Response.Status.CREATED).build();
  }

  @DELETE
  @AdminOnly
  public Response clear() {
    return Response.noContent().build();
  }
}

package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.ProblemWords;
import org.integrityrisk.app.rest.view.RegimeFileView;
import org.integrityrisk.core.administration.KeepRegimes;

/** The regime files, for administrators: read, check, save as a new version, delete. */
@Path("regime-files")
@AdminOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class RegimeFilesResource {

  private final Calls calls;
  private final KeepRegimes files;
  private final Texts texts;

  public RegimeFilesResource(Calls calls, KeepRegimes files, Texts texts) {
    this.calls = calls;
    this.files = files;
    this.texts = texts;
  }

  @GET
  public Response list() {
    return calls.read(
        caller -> RegimeFileView.FileList.of(files.list(caller.key()), words(caller)));
  }

  @GET
  @Path("{key}/{version}")
  public Response show(@PathParam("key") String key, @PathParam("version") String version) {
    return calls.read(
        caller -> RegimeFileView.whole(files.file(caller.key(), key, version), words(caller)));
  }

  @POST
  @Path("validation")
  public Response check(@Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, this::check);
  }

  @POST
  public Response save(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::save);
  }

  @DELETE
  @Path("{key}/{version}")
  public Response delete(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @PathParam("version") String version) {
    return calls.act(request, caller -> delete(caller, key, version));
  }

  private RegimeFileView.Checked check(Caller caller, JsonBody sent) {
    String yaml = sent.required("yaml");
    sent.nothingElse();
    return RegimeFileView.checked(files.check(caller.key(), yaml), words(caller));
  }

  private RegimeFileView.Entry save(Caller caller, JsonBody sent) {
    String yaml = sent.text("yaml");
    String note = sent.text("note");
    sent.nothingElse();
    return RegimeFileView.entry(files.save(caller.key(), yaml, note), words(caller));
  }

  private Map<String, String> delete(Caller caller, String key, String version) {
    files.delete(caller.key(), key, version);
    return Map.of("deleted", key + "@" + version);
  }

  private ProblemWords words(Caller caller) {
    return new ProblemWords(texts, caller.locale());
  }
}

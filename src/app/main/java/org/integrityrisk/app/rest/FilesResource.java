package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.FilesView;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.core.attachment.AttachFiles;
import org.integrityrisk.core.attachment.AttachedFile;
import org.integrityrisk.core.attachment.FileSubject;
import org.integrityrisk.core.attachment.SubjectKind;

/** Files of checks, measures and rectifications. They are sent and handed out as bytes. */
@Path("files")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

  private static final String ANY_TYPE = "application/octet-stream";

  private final Calls calls;
  private final AttachFiles attaching;

  public FilesResource(Calls calls, AttachFiles attaching) {
    this.calls = calls;
    this.attaching = attaching;
  }

  @GET
  public Response list(@QueryParam("of") String of, @QueryParam("id") String id) {
    return calls.read(caller -> view(caller, attaching.show(caller.key(), subject(of, id))));
  }

  @POST
  public Response add(
      @QueryParam("of") String of,
      @QueryParam("id") String id,
      @QueryParam("issue") String issue,
      @QueryParam("name") String name,
      @Context HttpServletRequest request,
      InputStream body) {
    return calls.upload(
        request,
        body,
        (caller, content) -> {
          AttachFiles.Sent sent = new AttachFiles.Sent(text(issue), text(name), content);
          return view(caller, attaching.add(caller.key(), subject(of, id), sent));
        });
  }

  @GET
  @Path("{file}")
  @Produces(ANY_TYPE)
  public Response download(@PathParam("file") String file) {
    return calls.download(
        caller ->
            new Download(
                attaching.find(caller.key(), file).name(),
                ANY_TYPE,
                attaching.content(caller.key(), file)));
  }

  @DELETE
  @Path("{file}")
  public Response remove(@PathParam("file") String file, @Context HttpServletRequest request) {
    return calls.act(request, caller -> view(caller, attaching.remove(caller.key(), file)));
  }

  private static FileSubject subject(String of, String id) {
    return new FileSubject(KnownCodes.find(SubjectKind.class, "of", text(of)), text(id));
  }

  private static String text(String parameter) {
    return Objects.requireNonNullElse(parameter, "");
  }

  private FilesView view(Caller caller, AttachFiles.Shown shown) {
    return new FilesView(
        shown.files().stream().map(file -> line(caller, shown, file)).toList(),
        shown.place().mayAdd(),
        shown.place().issues(),
        AttachFiles.BYTES / 1024 / 1024,
        AttachFiles.FILES);
  }

  private FilesView.FileLine line(Caller caller, AttachFiles.Shown shown, AttachedFile file) {
    return new FilesView.FileLine(
        file.id(),
        file.name(),
        file.size(),
        file.issue(),
        new PersonName(file.user(), file.userName()),
        file.added().toString(),
        attaching.mayRemove(caller.key(), shown.place(), file));
  }
}

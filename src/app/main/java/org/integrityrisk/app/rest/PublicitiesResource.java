package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.PublicityLine;
import org.integrityrisk.app.rest.view.PublicityView;
import org.integrityrisk.core.publicity.AnswerComment;
import org.integrityrisk.core.publicity.CommentInput;
import org.integrityrisk.core.publicity.CommentOnPublicity;
import org.integrityrisk.core.publicity.ConcludePublicity;
import org.integrityrisk.core.publicity.Conclusion;
import org.integrityrisk.core.publicity.OpenPublicity;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.PublicityInput;

/** Publicity: show points, comment on them, answer, confirm them or send them back. */
@Path("publicities")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PublicitiesResource {
  private final Calls calls;
  private final VisibleProjects projects;
  private final PublicityLists lists;
  private final ListExports exports;
  private final PublicityForm form;
  private final PublicityViews views;
  private final OpenPublicity opening;
  private final CommentOnPublicity comments;
  private final AnswerComment answers;
  private final ConcludePublicity conclusions;

  public PublicitiesResource(
      Calls calls,
      VisibleProjects projects,
      PublicityLists lists,
      ListExports exports,
      PublicityForm form,
      PublicityViews views,
      OpenPublicity opening,
      CommentOnPublicity comments,
      AnswerComment answers,
      ConcludePublicity conclusions) {
    this.calls = calls;
    this.projects = projects;
    this.lists = lists;
    this.exports = exports;
    this.form = form;
    this.views = views;
    this.opening = opening;
    this.comments = comments;
    this.answers = answers;
    this.conclusions = conclusions;
  }

  /** All that the caller may see, or those of a project, or those that show a point. */
  @GET
  public Response list(
      @QueryParam("project") String project,
      @QueryParam("point") String point,
      @QueryParam("start") String start,
      @QueryParam("limit") String limit) {
    return calls.read(
        caller ->
            point == null
                ? lists.page(caller, project, Paging.of(start, limit))
                : lists.ofPoint(caller, point));
  }

  /** Everything in the list as a spreadsheet. */
  @GET
  @Path("export")
  public Response export(
      @QueryParam("project") String project,
      @QueryParam("point") String point,
      @QueryParam("format") String format) {
    return calls.export(
        caller -> exports.publicities(all(caller, project, point), format, caller.locale()));
  }

  private List<PublicityLine> all(Caller caller, String project, String point) {
    return point == null
        ? Paging.whole(page -> lists.page(caller, project, page).publicities())
        : lists.ofPoint(caller, point).publicities();
  }

  @GET
  @Path("choices")
  public Response choices(@QueryParam("project") String project) {
    return calls.read(caller -> form.of(caller, projects.entered(caller, project)));
  }

  @POST
  public Response open(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::open);
  }

  @GET
  @Path("{id}")
  public Response show(@PathParam("id") String id) {
    return calls.read(caller -> views.of(caller, id));
  }

  @GET
  @Path("{id}/list")
  public Response print(@PathParam("id") String id) {
    return calls.read(caller -> views.printed(caller, id));
  }

  @POST
  @Path("{id}/comments")
  public Response comment(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.create(request, body, (caller, sent) -> comment(caller, id, sent));
  }

  @POST
  @Path("{id}/comments/{comment}/answer")
  public Response answer(
      @Context HttpServletRequest request,
      @PathParam("id") String id,
      @PathParam("comment") String comment,
      InputStream body) {
    return calls.write(request, body, (caller, sent) -> answer(caller, id, comment, sent));
  }

  @POST
  @Path("{id}/results")
  public Response conclude(
      @Context HttpServletRequest request, @PathParam("id") String id, InputStream body) {
    return calls.write(request, body, (caller, sent) -> conclude(caller, id, sent));
  }

  private PublicityView open(Caller caller, JsonBody sent) {
    PublicityInput input =
        new PublicityInput(
            projects.chosen(caller, sent.text("project")),
            sent.text("title"),
            sent.required("unit"),
            sent.required("scope"),
            sent.requiredDate("from"),
            sent.date("to"),
            sent.flag("paper").orElse(false),
            sent.texts("points"));
    sent.nothingElse();
    return views.of(caller, opening.open(caller.key(), input).id());
  }

  private PublicityView comment(Caller caller, String id, JsonBody sent) {
    CommentInput input =
        new CommentInput(
            sent.text("point"),
            sent.text("text"),
            sent.flag("anonymous").orElse(false),
            sent.flag("paper").orElse(false),
            sent.text("name"));
    sent.nothingElse();
    comments.comment(caller.key(), id, input);
    return views.of(caller, id);
  }

  private PublicityView answer(Caller caller, String id, String comment, JsonBody sent) {
    String text = sent.text("text");
    sent.nothingElse();
    answers.answer(caller.key(), id, comment, text);
    return views.of(caller, id);
  }

  private PublicityView conclude(Caller caller, String id, JsonBody sent) {
    var results = sent.objects("results").stream().map(PublicitiesResource::conclusion).toList();
    sent.nothingElse();
    conclusions.conclude(caller.key(), id, results);
    return views.of(caller, id);
  }

  private static Conclusion conclusion(JsonBody sent) {
    Outcome outcome = KnownCodes.find(Outcome.class, "outcome", sent.required("outcome"));
    Conclusion made = new Conclusion(sent.required("key"), outcome, sent.text("opinion"));
    sent.nothingElse();
    return made;
  }
}

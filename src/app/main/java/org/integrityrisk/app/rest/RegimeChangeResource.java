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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.ChangeProgressView;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PointChangeList;
import org.integrityrisk.app.rest.view.RegimeChangeView;
import org.integrityrisk.core.change.AbandonRegimeChange;
import org.integrityrisk.core.change.ApplyRegimeChange;
import org.integrityrisk.core.change.ChangeRequest;
import org.integrityrisk.core.change.Effect;
import org.integrityrisk.core.change.PlanExcerpt;
import org.integrityrisk.core.change.PlanPage;
import org.integrityrisk.core.change.PreviewRegimeChange;
import org.integrityrisk.core.change.RegimeChangePlan;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;

/** Another regime for a project with points, for administrators: look first, then apply. */
@Path("projects/{key}/regime-change")
@AdminOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class RegimeChangeResource {

  private final Calls calls;
  private final PreviewRegimeChange previews;
  private final ApplyRegimeChange changes;
  private final AbandonRegimeChange givenUp;
  private final Organisation organisation;
  private final NamesIn names;

  public RegimeChangeResource(
      Calls calls,
      PreviewRegimeChange previews,
      ApplyRegimeChange changes,
      AbandonRegimeChange givenUp,
      Organisation organisation,
      NamesIn names) {
    this.calls = calls;
    this.previews = previews;
    this.changes = changes;
    this.givenUp = givenUp;
    this.organisation = organisation;
    this.names = names;
  }

  @GET
  public Response progress(@PathParam("key") String key) {
    return calls.read(caller -> progress(caller, key));
  }

  @POST
  @Path("preview")
  public Response preview(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> preview(caller, key, sent));
  }

  @POST
  @Path("preview/points")
  public Response page(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> page(caller, key, sent));
  }

  @POST
  public Response apply(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> apply(caller, key, sent));
  }

  @DELETE
  public Response abandon(@PathParam("key") String key, @Context HttpServletRequest request) {
    return calls.act(
        request,
        caller -> {
          givenUp.abandon(caller.key(), key);
          return progress(caller, key);
        });
  }

  @POST
  @Path("rest")
  public Response takeRest(@PathParam("key") String key, @Context HttpServletRequest request) {
    return calls.act(
        request,
        caller -> {
          givenUp.takeRest(caller.key(), key);
          return progress(caller, key);
        });
  }

  private ChangeProgressView progress(Caller caller, String key) {
    return ChangeProgressView.of(
        changes.running(caller.key(), key), givenUp.leftBehind(caller.key(), key));
  }

  private RegimeChangeView preview(Caller caller, String key, JsonBody sent) {
    ChangeRequest request = request(key, sent);
    PlanExcerpt excerpt = excerpt(sent);
    sent.nothingElse();
    RegimeChangePlan plan = previews.preview(caller.key(), request);
    OrganisationRegister register = organisation.register();
    return RegimeChangeView.of(
        plan,
        names.of(caller, plan.change().from(), register),
        names.of(caller, plan.change().to(), register),
        excerpt);
  }

  private PointChangeList page(Caller caller, String key, JsonBody sent) {
    ChangeRequest request = request(key, sent);
    String plan = sent.required("plan");
    PlanExcerpt excerpt = excerpt(sent);
    Effect list = excerpt.only().orElseThrow(() -> unknownList(""));
    sent.nothingElse();
    PlanPage page = previews.page(caller.key(), request, plan, list, excerpt);
    OrganisationRegister register = organisation.register();
    return PointChangeList.of(
        page,
        names.of(caller, page.change().from(), register),
        names.of(caller, page.change().to(), register));
  }

  private ChangeProgressView apply(Caller caller, String key, JsonBody sent) {
    ChangeRequest request = request(key, sent);
    String plan = sent.required("plan");
    sent.nothingElse();
    return ChangeProgressView.of(changes.apply(caller.key(), request, plan));
  }

  private static ChangeRequest request(String project, JsonBody sent) {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (JsonBody word : sent.objects("words")) {
      words
          .computeIfAbsent(word.required("field"), field -> new HashMap<>())
          .put(word.required("code"), word.text("word").strip());
      word.nothingElse();
    }
    return new ChangeRequest(
        project, sent.required("regime"), words, sent.flag("reExamine").orElse(false));
  }

  private static PlanExcerpt excerpt(JsonBody sent) {
    Paging page = Paging.of(sent.text("start"), sent.text("limit"));
    return new PlanExcerpt(
        list(sent.text("list")),
        level(sent, "from"),
        level(sent, "to"),
        page.start(),
        page.limit());
  }

  private static Optional<Effect> list(String code) {
    Optional<Effect> list = Coded.find(Effect.class, code);
    if (list.isEmpty() && !code.isEmpty()) {
      throw unknownList(code);
    }
    return list;
  }

  private static Refusal unknownList(String code) {
    return Refusal.bad(Problem.of("change.unknown-list", code).at("list"));
  }

  /** An empty code is that of a point without a level. */
  private static Optional<String> level(JsonBody sent, String name) {
    return sent.has(name) ? Optional.of(sent.text(name)) : Optional.empty();
  }
}

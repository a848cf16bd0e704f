package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.PointView;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.review.AskOpinions;
import org.integrityrisk.core.review.GiveOpinion;
import org.integrityrisk.core.review.Stance;

/** Opinions sought before a decision: ask for them, give one. */
@Path("risk-points/{key}/sought-opinions")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class SoughtOpinionsResource {

  private final Calls calls;
  private final AskOpinions asking;
  private final GiveOpinion giving;
  private final PointViews views;

  public SoughtOpinionsResource(
      Calls calls, AskOpinions asking, GiveOpinion giving, PointViews views) {
    this.calls = calls;
    this.asking = asking;
    this.giving = giving;
    this.views = views;
  }

  @POST
  public Response ask(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, (caller, sent) -> ask(caller, key, sent));
  }

  @POST
  @Path("answer")
  public Response answer(
      @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> answer(caller, key, sent));
  }

  private PointView ask(Caller caller, String key, JsonBody sent) {
    List<String> people = sent.texts("people");
    List<HolderRole> offices =
        sent.texts("offices").stream()
            .map(code -> KnownCodes.find(HolderRole.class, "offices", code))
            .toList();
    sent.nothingElse();
    asking.ask(caller.key(), key, people, offices);
    return views.of(caller, key);
  }

  private PointView answer(Caller caller, String key, JsonBody sent) {
    Stance stance = KnownCodes.find(Stance.class, "stance", sent.required("stance"));
    String opinion = sent.text("opinion");
    sent.nothingElse();
    giving.give(caller.key(), key, stance, opinion);
    return views.of(caller, key);
  }
}

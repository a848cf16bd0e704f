package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.StrangerCalls;
import org.integrityrisk.app.rest.view.PublicTipView;
import org.integrityrisk.app.rest.view.StrangerViews;
import org.integrityrisk.core.tip.FollowTip;
import org.integrityrisk.core.tip.ReceiveTip;
import org.integrityrisk.core.tip.Tip;

/**
 * Tips from strangers. The receipt code never stands in an address, which proxies and browsers
 * keep. Where no page is switched on there is nothing here.
 */
@Path("public-tips")
@UnrestrictedAccess
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class PublicTipsResource {

  private final StrangerCalls calls;
  private final ReceiveTip receiving;
  private final FollowTip following;
  private final StrangerViews views;

  public PublicTipsResource(
      StrangerCalls calls, ReceiveTip receiving, FollowTip following, StrangerViews views) {
    this.calls = calls;
    this.receiving = receiving;
    this.following = following;
    this.views = views;
  }

  /** The code of a tip that was kept; it is shown this once. */
  public record Receipt(String code) {}

  @GET
  public Response choices(@QueryParam("lang") String lang) {
    return calls.read(lang, locale -> views.choices());
  }

  @POST
  public Response receive(
      @QueryParam("lang") String lang, @Context HttpServletRequest request, InputStream body) {
    return calls.write(201, lang, request, body, this::receive);
  }

  @POST
  @Path("status")
  public Response look(
      @QueryParam("lang") String lang, @Context HttpServletRequest request, InputStream body) {
    return calls.write(200, lang, request, body, this::look);
  }

  @POST
  @Path("messages")
  public Response add(
      @QueryParam("lang") String lang, @Context HttpServletRequest request, InputStream body) {
    return calls.write(200, lang, request, body, this::add);
  }

  @POST
  @Path("files")
  public Response addFile(
      @QueryParam("lang") String lang, @Context HttpServletRequest request, InputStream body) {
    return calls.write(200, lang, request, body, this::addFile);
  }

  private Receipt receive(Locale locale, JsonBody sent) {
    String project = sent.required("project");
    String unit = sent.text("unit");
    var content = TipBody.content(sent);
    sent.nothingElse();
    return new Receipt(receiving.receive(project, unit, content).shown());
  }

  private PublicTipView look(Locale locale, JsonBody sent) {
    String code = sent.text("code");
    sent.nothingElse();
    return view(locale, following.look(code));
  }

  private PublicTipView add(Locale locale, JsonBody sent) {
    String code = sent.text("code");
    String text = sent.text("text");
    sent.nothingElse();
    return view(locale, following.add(code, text));
  }

  private PublicTipView addFile(Locale locale, JsonBody sent) {
    String code = sent.text("code");
    TipBody.Upload file = TipBody.file(sent);
    sent.nothingElse();
    return view(locale, following.addFile(code, file.name(), file.content()));
  }

  private PublicTipView view(Locale locale, Tip tip) {
    return views.of(locale, tip);
  }
}

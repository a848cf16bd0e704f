package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.NoticeView;
import org.integrityrisk.core.notice.ChooseMails;
import org.integrityrisk.core.notice.MailWish;
import org.integrityrisk.core.notice.MailWishes;
import org.integrityrisk.core.notice.NoticePages;
import org.integrityrisk.core.text.Problem;

/** The caller's own notices: list, mark as read, choose whether they come by mail. */
@Path("notices")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

  private final Calls calls;
  private final NoticePages pages;
  private final MailWishes wishes;
  private final ChooseMails choosing;
  private final NoticeViews views;
  private final Clock clock;

  public NoticesResource(
      Calls calls,
      NoticePages pages,
      MailWishes wishes,
      ChooseMails choosing,
      NoticeViews views,
      Clock clock) {
    this.calls = calls;
    this.pages = pages;
    this.wishes = wishes;
    this.choosing = choosing;
    this.views = views;
    this.clock = clock;
  }

  /**
   * The caller's notices.
   *
   * @param unread how many are not read and still ask for something
   * @param mail code of how the caller wants mails
   */
  public record Inbox(
      long total, int start, int limit, long unread, String mail, List<NoticeView> notices) {}

  /** How many notices are not read and still ask for something. */
  public record Unread(long unread) {}

  /** How the caller wants mails. */
  public record Wish(String mail) {}

  @GET
  public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
    return calls.read(caller -> list(caller, Paging.of(start, limit)));
  }

  @GET
  @Path("unread")
  public Response unread() {
    return calls.read(this::unread);
  }

  @POST
  @Path("reading")
  public Response read(@Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, this::read);
  }

  @PUT
  @Path("wish")
  public Response wish(@Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, this::wish);
  }

  private Inbox list(Caller caller, Paging page) {
    NoticePages.Part part = pages.inbox(caller.key(), page.start(), page.limit());
    return new Inbox(
        part.total(),
        page.start(),
        page.limit(),
        pages.unread(caller.key()),
        wishes.of(caller.key()).code(),
        part.entries().stream().map(entry -> views.view(entry, caller.locale())).toList());
  }

  private Unread unread(Caller caller) {
    return new Unread(pages.unread(caller.key()));
  }

  private Unread read(Caller caller, JsonBody sent) {
    Set<Long> ids = ids(sent);
    sent.nothingElse();
    pages.markRead(caller.key(), Optional.of(ids).filter(some -> !some.isEmpty()), clock.instant());
    return unread(caller);
  }

  private Wish wish(Caller caller, JsonBody sent) {
    MailWish wish = KnownCodes.find(MailWish.class, "mail", sent.required("mail"));
    sent.nothingElse();
    choosing.choose(caller.key(), wish);
    return new Wish(wish.code());
  }

  /** The numbers in the ledger that were sent. */
  static Set<Long> ids(JsonBody sent) {
    return sent.texts("ids").stream()
        .map(NoticesResource::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Long id(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw Refusal.bad(Problem.of("rest.wrong-type", "ids").at("ids"));
    }
    return Long.valueOf(text);
  }
}

package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.view.MeasureLineView;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.MeasureList;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.measure.AddMeasure;
import org.integrityrisk.core.measure.MeasureContent;

/** The list of control measures; a measure against many points at once. */
@Path("measures")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class MeasureListResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final MeasureList list;
  private final AddMeasure adding;
  private final MeasureViews views;
  private final NamesIn names;
  private final Clock clock;

  public MeasureListResource(
      Calls calls,
      VisibleProjects projects,
      MeasureList list,
      AddMeasure adding,
      MeasureViews views,
      NamesIn names,
      Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.list = list;
    this.adding = adding;
    this.views = views;
    this.names = names;
    this.clock = clock;
  }

  /** A page of the list. */
  public record Page(long total, int start, int limit, List<MeasureLineView> measures) {}

  @GET
  public Response page(@Context UriInfo uri) {
    return calls.read(caller -> page(caller, MeasureQuery.of(uri)));
  }

  @POST
  public Response add(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::add);
  }

  private Page page(Caller caller, MeasureQuery query) {
    Sight seen = projects.seen(caller, query.project());
    Names words = names.project(caller, seen.project());
    LocalDate today = LocalDate.now(clock);
    Paging paging = query.paging();
    MeasureList.Page found =
        list.find(query.filter(seen, words, today), paging.start(), paging.limit());
    return new Page(
        found.total(),
        paging.start(),
        paging.limit(),
        found.measures().stream().map(one -> MeasureLineView.of(one, today, words)).toList());
  }

  private MeasureView add(Caller caller, JsonBody sent) {
    MeasureContent content = MeasureBody.content(sent);
    var points = new HashSet<>(sent.texts("points"));
    sent.nothingElse();
    return views.of(caller, adding.add(caller.key(), points, content));
  }
}

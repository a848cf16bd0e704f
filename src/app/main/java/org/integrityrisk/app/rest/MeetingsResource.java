package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.MeetingView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.PointTitles;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Meeting;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.MeetingInput;
import org.integrityrisk.core.review.Meetings;
import org.integrityrisk.core.review.RecordMeeting;
import org.integrityrisk.core.review.Votes;

/** Meetings of the leading group: record one, list them. */
@Path("meetings")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {

  private final Calls calls;
  private final VisibleProjects projects;
  private final RecordMeeting recording;
  private final Meetings meetings;
  private final PointTitles titles;
  private final NamesIn names;
  private final ListExports exports;

  public MeetingsResource(
      Calls calls,
      VisibleProjects projects,
      RecordMeeting recording,
      Meetings meetings,
      PointTitles titles,
      NamesIn names,
      ListExports exports) {
    this.calls = calls;
    this.projects = projects;
    this.recording = recording;
    this.meetings = meetings;
    this.titles = titles;
    this.names = names;
    this.exports = exports;
  }

  /** The meetings of a project, latest first. */
  public record MeetingList(int start, int limit, List<MeetingView> meetings) {}

  @POST
  public Response record(@Context HttpServletRequest request, InputStream body) {
    return calls.create(request, body, this::record);
  }

  @GET
  public Response list(
      @QueryParam("project") String project,
      @QueryParam("start") String start,
      @QueryParam("limit") String limit) {
    return calls.read(caller -> list(caller, project, Paging.of(start, limit)));
  }

  /** All meetings as a spreadsheet, with a line for each decision. */
  @GET
  @Path("export")
  public Response export(
      @QueryParam("project") String project, @QueryParam("format") String format) {
    return calls.export(
        caller ->
            exports.meetings(
                Paging.whole(page -> list(caller, project, page).meetings()),
                format,
                caller.locale()));
  }

  private MeetingView record(Caller caller, JsonBody sent) {
    String project = projects.chosen(caller, sent.text("project"));
    MeetingInput input =
        new MeetingInput(
            project,
            sent.requiredDate("date"),
            sent.text("place"),
            sent.texts("attendees"),
            sent.texts("absent"),
            sent.texts("recused"),
            sent.text("minutes"),
            sent.objects("decisions").stream().map(MeetingsResource::decision).toList());
    sent.nothingElse();
    Meeting meeting = recording.record(caller.key(), input);
    return views(caller, project, List.of(meeting)).get(0);
  }

  private MeetingList list(Caller caller, String named, Paging page) {
    String project = projects.chosen(caller, named);
    List<Meeting> found = meetings.of(project, page.start(), page.limit());
    return new MeetingList(page.start(), page.limit(), views(caller, project, found));
  }

  private List<MeetingView> views(Caller caller, String project, List<Meeting> found) {
    Names words = names.project(caller, project);
    Map<String, String> known =
        titles.of(
            found.stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .map(MeetingDecision::pointKey)
                .distinct()
                .toList());
    return found.stream().map(meeting -> MeetingView.of(meeting, known, words)).toList();
  }

  private static MeetingDecision decision(JsonBody sent) {
    Decision decision = KnownCodes.find(Decision.REVIEWS, "decision", sent.required("decision"));
    MeetingDecision made =
        new MeetingDecision(
            sent.required("key"),
            decision,
            sent.text("opinion"),
            votes(sent),
            LevelBody.overruling(sent));
    sent.nothingElse();
    return made;
  }

  private static Optional<Votes> votes(JsonBody sent) {
    OptionalInt inFavour = sent.count("inFavour");
    OptionalInt against = sent.count("against");
    OptionalInt abstained = sent.count("abstained");
    boolean counted = inFavour.isPresent() || against.isPresent() || abstained.isPresent();
    return counted
        ? Optional.of(new Votes(inFavour.orElse(0), against.orElse(0), abstained.orElse(0)))
        : Optional.empty();
  }
}

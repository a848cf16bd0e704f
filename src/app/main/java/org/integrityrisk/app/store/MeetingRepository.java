package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Meeting;
import org.integrityrisk.core.review.MeetingDecision;
import org.integrityrisk.core.review.Meetings;
import org.integrityrisk.core.review.Overruling;
import org.integrityrisk.core.review.Votes;
import org.springframework.stereotype.Component;

/** The meetings in the database: one row each, and one for each decision. */
@Component
public class MeetingRepository implements Meetings {

  private static final Table<Meeting> MEETINGS =
      Table.<Meeting>named("MEETING")
          .key("MEETING_ID", Meeting::id)
          .column("PROJECT_KEY", Meeting::project)
          .column("HELD", Meeting::date)
          .column("PLACE", Meeting::place)
          .column("ATTENDEES", meeting -> Json.of(meeting.attendees()))
          .column("ABSENT", meeting -> Json.of(meeting.absent()))
          .column("RECUSED", meeting -> Json.of(meeting.recused()))
          .column("MINUTES", Meeting::minutes)
          .column("RECORDER", Meeting::recorder)
          .column("RECORDED", Meeting::recorded);

  private static final Table<Decided> DECISIONS =
      Table.<Decided>named("MEETING_DECISION")
          .key("MEETING_ID", Decided::meeting)
          .key("POSITION", Decided::position)
          .column("POINT_KEY", decided -> decided.decision().pointKey())
          .column("DECISION", decided -> decided.decision().decision().code())
          .column("OPINION", decided -> decided.decision().opinion())
          .column("VOTES_FOR", decided -> decided.votes().map(Votes::inFavour))
          .column("VOTES_AGAINST", decided -> decided.votes().map(Votes::against))
          .column("VOTES_ABSTAINED", decided -> decided.votes().map(Votes::abstained))
          .column("OWN_LEVEL", decided -> decided.overruling().map(Overruling::level))
          .column("OWN_REASON", decided -> decided.overruling().map(Overruling::reason));

  private record Decided(String meeting, int position, MeetingDecision decision) {

    Optional<Votes> votes() {
      return decision.votes();
    }

    Optional<Overruling> overruling() {
      return decision.overruling();
    }
  }

  private final Database database;

  public MeetingRepository(Database database) {
    this.database = database;
  }

  @Override
  public void save(Meeting meeting) {
    database.write(session -> saved(session, meeting));
  }

  @Override
  public Optional<Meeting> find(String id) {
    return database
        .read(
            session ->
                whole(
                    session,
                    MEETINGS.list(
                        session, MeetingRepository::meeting, "where [MEETING_ID] = ?", id)))
        .stream()
        .findFirst();
  }

  @Override
  public List<Meeting> of(String project, int start, int limit) {
    String latest = "where [PROJECT_KEY] = ? order by [HELD] desc, [ID] desc " + Sql.PAGE;
    return database.read(
        session ->
            whole(
                session,
                MEETINGS.list(session, MeetingRepository::meeting, latest, project, start, limit)));
  }

  private static boolean saved(SqlSession session, Meeting meeting) throws SQLException {
    boolean isNew = MEETINGS.insertIfAbsent(session, meeting);
    if (isNew) {
      DECISIONS.insertAll(session, decided(meeting));
    }
    return isNew;
  }

  private static List<Decided> decided(Meeting meeting) {
    List<Decided> all = new ArrayList<>();
    meeting.decisions().forEach(one -> all.add(new Decided(meeting.id(), all.size(), one)));
    return all;
  }

  /** Gives the meetings of a page their decisions with one statement. */
  private static List<Meeting> whole(SqlSession session, List<Meeting> meetings)
      throws SQLException {
    if (meetings.isEmpty()) {
      return List.of();
    }
    Map<String, List<MeetingDecision>> decisions = new LinkedHashMap<>();
    Sql ids = Sql.in("[MEETING_ID]", meetings.stream().map(Meeting::id).toList());
    Sql where = Sql.of("where").then(ids).then("order by [MEETING_ID], [POSITION]");
    DECISIONS
        .list(session, row -> decided(row), where)
        .forEach(
            one ->
                decisions
                    .computeIfAbsent(one.meeting, unseen -> new ArrayList<>())
                    .add(one.decision));
    return meetings.stream()
        .map(one -> with(one, decisions.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static Meeting with(Meeting meeting, List<MeetingDecision> decisions) {
    return new Meeting(
        meeting.id(),
        meeting.project(),
        meeting.date(),
        meeting.place(),
        meeting.attendees(),
        meeting.absent(),
        meeting.recused(),
        meeting.minutes(),
        decisions,
        meeting.recorder(),
        meeting.recorded());
  }

  private static Meeting meeting(Row row) throws SQLException {
    Instant recorded = row.moment("RECORDED");
    return new Meeting(
        row.text("MEETING_ID"),
        row.text("PROJECT_KEY"),
        LocalDate.parse(row.text("HELD")),
        row.text("PLACE"),
        Json.list(row.text("ATTENDEES")),
        row.optional("ABSENT").map(Json::list).orElse(List.of()),
        Json.list(row.text("RECUSED")),
        row.text("MINUTES"),
        List.of(),
        row.text("RECORDER"),
        recorded);
  }

  private static Decided decided(Row row) throws SQLException {
    MeetingDecision decision =
        new MeetingDecision(
            row.text("POINT_KEY"),
            row.coded("DECISION", Decision::of),
            row.text("OPINION"),
            votes(row),
            overruling(row));
    return new Decided(row.text("MEETING_ID"), row.count("POSITION"), decision);
  }

  private static Optional<Overruling> overruling(Row row) throws SQLException {
    String reason = row.text("OWN_REASON");
    return row.optional("OWN_LEVEL").map(level -> new Overruling(level, reason));
  }

  private static Optional<Votes> votes(Row row) throws SQLException {
    return row.optional("VOTES_FOR").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Votes(
                row.count("VOTES_FOR"), row.count("VOTES_AGAINST"), row.count("VOTES_ABSTAINED")));
  }
}

package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.superior.FiledPoint;
import org.integrityrisk.core.superior.FilingState;
import org.integrityrisk.core.superior.Reply;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.superior.SuperiorFilings;
import org.springframework.stereotype.Component;

/** The register of filings in the database: one row each, and one for each point. */
@Component
public class FilingRepository implements SuperiorFilings {
  private static final Table<SuperiorFiling> FILINGS =
      Table.<SuperiorFiling>named("FILING")
          .key("FILING_ID", SuperiorFiling::id)
          .column("PROJECT_KEY", SuperiorFiling::project)
          .column("SENDER_NUMBER", SuperiorFiling::number)
          .column("RECEIVER", SuperiorFiling::receiver)
          .column("SENT_DAY", SuperiorFiling::sent)
          .column("SENDER", SuperiorFiling::sender)
          .column("RECORDED", SuperiorFiling::recorded)
          .column("STATE", SuperiorFiling::state);
  private static final Table<Filed> POINTS =
      Table.<Filed>named("FILING_POINT")
          .key("PLACE", filed -> filed.point.id() + "/" + filed.point.round())
          .column("FILING_ID", Filed::filing)
          .column("POSITION", Filed::position)
          .column("POINT_ID", filed -> filed.point.id())
          .column("POINT_KEY", filed -> filed.point.key())
          .column("ROUND_NUMBER", filed -> filed.point.round());
  private static final String LATEST =
      "where [PROJECT_KEY] = ? order by [SENT_DAY] desc, [ID] desc " + Sql.PAGE;
  private static final String OF_POINT =
      "where [FILING_ID] in (select p.[FILING_ID] from @FILING_POINT p where p.[POINT_ID] = ?)"
          + " order by [ID]";

  /** The register forgets what was deleted, and what has left its project. */
  private static final String GONE =
      "select distinct x.[POINT_ID] from @FILING_POINT x"
          + " join @FILING f on f.[FILING_ID] = x.[FILING_ID] where";

  private static final String NOT_THERE =
      "and not exists (select 1 from @RISK_ROW p"
          + " where p.[ISSUE_ID] = x.[POINT_ID] and p.[PROJECT_KEY] = f.[PROJECT_KEY])";
  private static final String REPLY =
      "update @FILING set [STATE] = ?, [REPLY_DAY] = ?, [RECEIVER_NUMBER] = ?, [REASON] = ?,"
          + " [USER_KEY] = ?, [USER_NAME] = ?, [REPLIED] = ?"
          + " where [FILING_ID] = ? and [REPLIED] is null";

  private record Filed(String filing, int position, FiledPoint point) {}

  private final Database database;

  public FilingRepository(Database database) {
    this.database = database;
  }

  @Override
  public boolean send(SuperiorFiling filing) {
    return database.add(session -> sent(session, filing));
  }

  @Override
  public Optional<SuperiorFiling> find(String id) {
    return list("where [FILING_ID] = ?", id).stream().findFirst();
  }

  @Override
  public List<SuperiorFiling> of(String project, int start, int limit) {
    return list(LATEST, project, start, limit);
  }

  @Override
  public List<SuperiorFiling> ofPoint(String pointId) {
    return list(OF_POINT, pointId);
  }

  @Override
  public void reply(String id, Reply reply) {
    Sql statement =
        Sql.of(
            REPLY,
            reply.state().code(),
            reply.date().toString(),
            reply.number(),
            reply.reason(),
            reply.user(),
            reply.name(),
            reply.recorded().toEpochMilli(),
            id);
    database.write(session -> session.update(statement));
  }

  private static boolean sent(SqlSession session, SuperiorFiling filing) throws SQLException {
    FILINGS.insert(session, filing);
    List<Filed> filed = new ArrayList<>();
    filing.points().forEach(point -> filed.add(new Filed(filing.id(), filed.size(), point)));
    POINTS.insertAll(session, filed);
    return true;
  }

  private List<SuperiorFiling> list(String rest, Object... parameters) {
    return database.read(
        session -> {
          List<SuperiorFiling> bare =
              FILINGS.list(session, row -> filing(row, List.of()), rest, parameters);
          Map<String, List<FiledPoint>> points = pointsOf(session, bare);
          Set<String> gone = goneOf(session, bare);
          return bare.stream()
              .map(one -> with(one, points.getOrDefault(one.id(), List.of()), gone))
              .toList();
        });
  }

  /** The points of all these filings with one statement. */
  private static Map<String, List<FiledPoint>> pointsOf(
      SqlSession session, List<SuperiorFiling> filings) throws SQLException {
    Map<String, List<FiledPoint>> points = new LinkedHashMap<>();
    Sql ids = Sql.in("[FILING_ID]", filings.stream().map(SuperiorFiling::id).toList());
    POINTS
        .list(
            session,
            FilingRepository::filed,
            Sql.of("where").then(ids).then("order by [FILING_ID], [POSITION]"))
        .forEach(
            one -> points.computeIfAbsent(one.filing, unseen -> new ArrayList<>()).add(one.point));
    return points;
  }

  /** The ids of those points that are gone, with one statement. */
  private static Set<String> goneOf(SqlSession session, List<SuperiorFiling> filings)
      throws SQLException {
    Sql ids = Sql.in("x.[FILING_ID]", filings.stream().map(SuperiorFiling::id).toList());
    return Set.copyOf(
        session.list(Sql.of(GONE).then(ids).then(NOT_THERE), row -> row.text("POINT_ID")));
  }

  private static Filed filed(Row row) throws SQLException {
    FiledPoint point =
        new FiledPoint(row.text("POINT_ID"), row.text("POINT_KEY"), row.count("ROUND_NUMBER"));
    return new Filed(row.text("FILING_ID"), row.count("POSITION"), point);
  }

  private static SuperiorFiling filing(Row row, List<FiledPoint> points) throws SQLException {
    return new SuperiorFiling(
        row.text("FILING_ID"),
        row.text("PROJECT_KEY"),
        row.text("SENDER_NUMBER"),
        row.text("RECEIVER"),
        LocalDate.parse(row.text("SENT_DAY")),
        points,
        row.text("SENDER"),
        row.moment("RECORDED"),
        reply(row),
        Set.of());
  }

  private static Optional<Reply> reply(Row row) throws SQLException {
    Optional<LocalDate> date = row.date("REPLY_DAY");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reply(
            row.coded("STATE", FilingState::of),
            date.get(),
            row.text("RECEIVER_NUMBER"),
            row.text("REASON"),
            row.text("USER_KEY"),
            row.text("USER_NAME"),
            row.moment("REPLIED")));
  }

  private static SuperiorFiling with(
      SuperiorFiling filing, List<FiledPoint> points, Set<String> gone) {
    return new SuperiorFiling(
        filing.id(),
        filing.project(),
        filing.number(),
        filing.receiver(),
        filing.sent(),
        points,
        filing.sender(),
        filing.recorded(),
        filing.reply(),
        points.stream()
            .map(FiledPoint::id)
            .filter(gone::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }
}

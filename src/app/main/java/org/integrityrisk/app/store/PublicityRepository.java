package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.publicity.CommentAnswer;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Publicities;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.PublicityResult;
import org.integrityrisk.core.publicity.PublicitySummary;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.review.PublicityEnds;
import org.springframework.stereotype.Component;

/** The publicities in the database. */
@Component
public class PublicityRepository implements Publicities, PublicityEnds {
  private static final String OF_PUBLICITY = "where [PUBLICITY_ID] = ?";
  private static final String OF_POINT =
      "where [PUBLICITY_ID] in (select p.[PUBLICITY_ID] from @PUBLICITY_POINT p"
          + " where p.[POINT_ID] = ?) order by [ID]";

  /** The register forgets what was deleted, and what has left its project. */
  private static final String GONE =
      "select x.[POINT_KEY] from @PUBLICITY_POINT x where x.[PUBLICITY_ID] = ?"
          + " and not exists (select 1 from @RISK_ROW p"
          + " where p.[ISSUE_ID] = x.[POINT_ID] and p.[PROJECT_KEY] = ?)";

  private static final String ENDS =
      "select x.[POINT_ID], b.[TO_DAY] from @PUBLICITY b"
          + " join @PUBLICITY_POINT x on x.[PUBLICITY_ID] = b.[PUBLICITY_ID]"
          + " where not exists (select 1 from @PUBLICITY_RESULT r"
          + " where r.[PUBLICITY_ID] = x.[PUBLICITY_ID] and r.[POINT_KEY] = x.[POINT_KEY]) and";

  private static final String ANSWER =
      "update @PUBLICITY_COMMENT set [ANSWER] = ?, [ANSWERER] = ?, [ANSWERER_NAME] = ?,"
          + " [ANSWERED] = ? where [COMMENT_ID] = ? and [ANSWERED] is null";

  private final Database database;

  public PublicityRepository(Database database) {
    this.database = database;
  }

  @Override
  public boolean open(Notice notice, List<ShownPoint> points) {
    return database.add(session -> opened(session, notice, points));
  }

  @Override
  public Optional<Publicity> find(String id) {
    return database.read(session -> whole(session, OF_PUBLICITY, id)).stream().findFirst();
  }

  @Override
  public List<PublicitySummary> all() {
    return database.read(PublicityCounts::summaries);
  }

  @Override
  public List<Publicity> ofPoint(String pointId) {
    return database.read(session -> whole(session, OF_POINT, pointId));
  }

  @Override
  public Optional<LocalDate> endOf(String pointId) {
    return Optional.ofNullable(endsOf(List.of(pointId)).get(pointId));
  }

  /** Where several publicities show a point, the last one opened counts. */
  @Override
  public Map<String, LocalDate> endsOf(Collection<String> pointIds) {
    Sql shown = Sql.of(ENDS).then(Sql.in("x.[POINT_ID]", pointIds)).then("order by b.[ID]");
    Map<String, LocalDate> ends = new HashMap<>();
    database
        .read(session -> session.list(shown, PublicityRepository::end))
        .forEach(end -> ends.put(end.getKey(), end.getValue()));
    return ends;
  }

  private static Map.Entry<String, LocalDate> end(Row row) throws SQLException {
    return Map.entry(row.text("POINT_ID"), LocalDate.parse(row.text("TO_DAY")));
  }

  @Override
  public void add(PublicityComment comment) {
    database.write(session -> PublicityRows.COMMENTS.insertIfAbsent(session, comment));
  }

  @Override
  public boolean answer(String commentId, CommentAnswer answer) {
    Sql statement =
        Sql.of(
            ANSWER,
            answer.text(),
            answer.user(),
            answer.name(),
            answer.time().toEpochMilli(),
            commentId);
    return database.write(session -> session.update(statement)) == 1;
  }

  @Override
  public void conclude(PublicityResult result) {
    database.write(session -> PublicityRows.RESULTS.insertIfAbsent(session, result));
  }

  private static boolean opened(SqlSession session, Notice notice, List<ShownPoint> points)
      throws SQLException {
    PublicityRows.NOTICES.insert(session, notice);
    List<PublicityRows.Shown> shown = new ArrayList<>();
    points.forEach(point -> shown.add(new PublicityRows.Shown(notice.id(), shown.size(), point)));
    PublicityRows.POINTS.insertAll(session, shown);
    return true;
  }

  private static List<Publicity> whole(SqlSession session, String where, String value)
      throws SQLException {
    List<Publicity> all = new ArrayList<>();
    for (Notice notice : PublicityRows.NOTICES.list(session, PublicityRows::notice, where, value)) {
      all.add(whole(session, notice));
    }
    return all;
  }

  private static Publicity whole(SqlSession session, Notice notice) throws SQLException {
    String id = notice.id();
    List<ShownPoint> points =
        PublicityRows.POINTS
            .list(session, PublicityRows::shown, OF_PUBLICITY + " order by [POSITION]", id)
            .stream()
            .map(PublicityRows.Shown::point)
            .toList();
    return new Publicity(
        notice,
        points,
        PublicityRows.COMMENTS.list(
            session, PublicityRows::comment, OF_PUBLICITY + " order by [ID]", id),
        PublicityRows.RESULTS.list(
            session, PublicityRows::result, OF_PUBLICITY + " order by [ID]", id),
        Set.copyOf(session.list(Sql.of(GONE, id, notice.project()), row -> row.text("POINT_KEY"))));
  }
}

package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.PublicitySummary;

/**
 * What happened in each publicity, counted by the database: seven statements, however many there
 * are.
 */
final class PublicityCounts {
  private static final Sql POINTS = Sql.of(counted("PUBLICITY_POINT", ""));
  private static final Sql GONE =
      Sql.of(
          "select x.[PUBLICITY_ID], count(*) as [N] from @PUBLICITY_POINT x"
              + " join @PUBLICITY b on b.[PUBLICITY_ID] = x.[PUBLICITY_ID]"
              + " where not exists (select 1 from @RISK_ROW p"
              + " where p.[ISSUE_ID] = x.[POINT_ID] and p.[PROJECT_KEY] = b.[PROJECT_KEY])"
              + " and not exists (select 1 from @PUBLICITY_RESULT r"
              + " where r.[PUBLICITY_ID] = x.[PUBLICITY_ID] and r.[POINT_KEY] = x.[POINT_KEY])"
              + " group by x.[PUBLICITY_ID]");
  private static final Sql COMMENTS = Sql.of(counted("PUBLICITY_COMMENT", ""));
  private static final Sql UNANSWERED =
      Sql.of(counted("PUBLICITY_COMMENT", " where [ANSWERED] is null"));
  private static final String RESULTS = counted("PUBLICITY_RESULT", " where [OUTCOME] = ?");

  private final Map<String, Integer> points;
  private final Map<String, Integer> confirmed;
  private final Map<String, Integer> sentBack;
  private final Map<String, Integer> gone;
  private final Map<String, Integer> comments;
  private final Map<String, Integer> unanswered;

  private PublicityCounts(SqlSession session) throws SQLException {
    points = counts(session, POINTS);
    confirmed = counts(session, Sql.of(RESULTS, Outcome.CONFIRMED.code()));
    sentBack = counts(session, Sql.of(RESULTS, Outcome.SENT_BACK.code()));
    gone = counts(session, GONE);
    comments = counts(session, COMMENTS);
    unanswered = counts(session, UNANSWERED);
  }

  /** All publicities with their counts, the latest last. */
  static List<PublicitySummary> summaries(SqlSession session) throws SQLException {
    PublicityCounts counts = new PublicityCounts(session);
    return PublicityRows.NOTICES.list(
        session, row -> counts.of(PublicityRows.notice(row)), "order by [ID]");
  }

  private PublicitySummary of(Notice notice) {
    return new PublicitySummary(
        notice,
        points.getOrDefault(notice.id(), 0),
        confirmed.getOrDefault(notice.id(), 0),
        sentBack.getOrDefault(notice.id(), 0),
        gone.getOrDefault(notice.id(), 0),
        comments.getOrDefault(notice.id(), 0),
        unanswered.getOrDefault(notice.id(), 0));
  }

  private static String counted(String table, String where) {
    return "select [PUBLICITY_ID], count(*) as [N] from @"
        + table
        + where
        + " group by [PUBLICITY_ID]";
  }

  private static Map<String, Integer> counts(SqlSession session, Sql sql) throws SQLException {
    Map<String, Integer> counts = new HashMap<>();
    session.list(sql, row -> counts.put(row.text("PUBLICITY_ID"), row.count("N")));
    return counts;
  }
}

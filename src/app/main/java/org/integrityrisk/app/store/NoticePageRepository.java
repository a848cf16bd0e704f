package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.register.Searchable;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.notice.LedgerEntry;
import org.integrityrisk.core.notice.LedgerQuery;
import org.integrityrisk.core.notice.MailState;
import org.integrityrisk.core.notice.NoticePages;
import org.springframework.stereotype.Component;

/** Pages of the ledger, each in two statements. */
@Component
public class NoticePageRepository implements NoticePages {

  private static final String COUNT = "select count(*) as [N] from @NOTICE where";
  private static final String ROWS = "select * from @NOTICE where";
  private static final String UNREAD = "[READ_AT] is null and [OVER_AT] is null";
  private static final String UNREAD_FIRST =
      "order by case when " + UNREAD + " then 0 else 1 end, [WRITTEN] desc, [ID] desc";
  private static final String LATEST_FIRST = "order by [WRITTEN] desc, [ID] desc";

  private final Database database;

  public NoticePageRepository(Database database) {
    this.database = database;
  }

  @Override
  public Part inbox(String user, int start, int limit) {
    return part(inboxOf(user), UNREAD_FIRST, start, limit);
  }

  @Override
  public long unread(String user) {
    Sql unread = Sql.of(COUNT).then(inboxOf(user)).then("and " + UNREAD);
    return database.read(session -> session.number(unread));
  }

  private static Sql inboxOf(String user) {
    return Sql.of("[RECIPIENT] = ? and [MAIL_STATE] <> ?", user, MailState.MERGED.code());
  }

  @Override
  public void markRead(String user, Optional<Set<Long>> ids, Instant now) {
    Sql which = ids.map(some -> Sql.of("and").then(Sql.in("[ID]", some))).orElse(Sql.NONE);
    Sql marking =
        Sql.of(
                "update @NOTICE set [READ_AT] = ? where [RECIPIENT] = ? and [READ_AT] is null",
                now.toEpochMilli(),
                user)
            .then(which);
    database.write(session -> session.update(marking));
  }

  @Override
  public Part ledger(LedgerQuery query, int start, int limit) {
    return part(wanted(query), LATEST_FIRST, start, limit);
  }

  @Override
  public int retry(LedgerQuery query, Collection<Long> ids, Instant now) {
    Sql which = ids.isEmpty() ? Sql.NONE : Sql.of("and").then(Sql.in("[ID]", ids));
    Sql retrying =
        Sql.of(
                "update @NOTICE set [MAIL_STATE] = ?, [NOT_BEFORE] = ?, [ATTEMPTS] = 0 where",
                MailState.PENDING.code(),
                now.toEpochMilli())
            .then(
                "[MAIL_STATE] in (?, ?) and [OVER_AT] is null and",
                MailState.FAILED.code(),
                MailState.GIVEN_UP.code())
            .then(wanted(query))
            .then(which);
    return database.write(session -> session.update(retrying));
  }

  private static Sql wanted(LedgerQuery query) {
    return Sql.of("[PROJECT_KEY] = ?", query.project())
        .then(query.units().map(units -> and(Sql.in("[UNIT_CODE]", units))).orElse(Sql.NONE))
        .then(equal("[RECIPIENT]", query.recipient()))
        .then(equal("[KIND]", query.kind()))
        .then(equal("[MAIL_STATE]", query.mail().map(MailState::code).orElse("")))
        .then(containing(query.text()));
  }

  private static Sql equal(String column, String value) {
    return value.isEmpty() ? Sql.NONE : and(Sql.of(column + " = ?", value));
  }

  private static Sql containing(String text) {
    String pattern = Searchable.pattern(text);
    return text.isEmpty()
        ? Sql.NONE
        : and(
            Sql.of(
                "(lower([TITLE]) like ? escape '!' or lower([OBJECT_ID]) like ? escape '!')",
                pattern,
                pattern));
  }

  private static Sql and(Sql condition) {
    return Sql.of("and").then(condition);
  }

  private Part part(Sql where, String order, int start, int limit) {
    return database.read(session -> part(session, where, order, start, limit));
  }

  private static Part part(SqlSession session, Sql where, String order, int start, int limit)
      throws SQLException {
    Sql rows = Sql.of(ROWS).then(where).then(order).then(Sql.PAGE, start, limit);
    long total = session.number(Sql.of(COUNT).then(where));
    List<LedgerEntry> entries = session.list(rows, NoticeRows::entry);
    return new Part(total, entries);
  }
}

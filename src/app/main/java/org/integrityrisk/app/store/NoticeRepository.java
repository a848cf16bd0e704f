package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.notice.LedgerEntry;
import org.integrityrisk.core.notice.MailState;
import org.integrityrisk.core.notice.NoticeLedger;
import org.integrityrisk.core.notice.OpenEntry;
import org.springframework.stereotype.Component;

/**
 * The ledger in the database. The unique column {@code NOTICE_KEY} admits each notice once; every
 * change of state names the state that it is made from, so that of two nodes one finds no row to
 * change.
 */
@Component
public class NoticeRepository implements NoticeLedger {

  private static final int BATCH = 200;

  private static final String MAY_BE_CLAIMED =
      "[NOT_BEFORE] <= ? and ([MAIL_STATE] in (?, ?) or [MAIL_STATE] = ? and [LEASE_END] < ?)";

  private final Database database;

  public NoticeRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<OpenEntry> open(String project) {
    Sql open =
        Sql.of(
            "select [NOTICE_KEY], [IDENTITY], [RECIPIENT] from @NOTICE"
                + " where [PROJECT_KEY] = ? and [OVER_AT] is null",
            project);
    return database.read(
        session ->
            session.list(
                open,
                row ->
                    new OpenEntry(
                        row.text("NOTICE_KEY"), row.text("IDENTITY"), row.text("RECIPIENT"))));
  }

  @Override
  public int write(Collection<NewEntry> notices, Instant now) {
    List<NewEntry> all = new ArrayList<>(notices);
    int written = 0;
    for (int start = 0; start < all.size(); start += BATCH) {
      written += write(all.subList(start, Math.min(all.size(), start + BATCH)), now);
    }
    return written;
  }

  /** Together when all are new; one by one when another node was faster with any. */
  private int write(List<NewEntry> notices, Instant now) {
    List<NoticeRows.Fresh> rows =
        notices.stream().map(notice -> new NoticeRows.Fresh(notice, now)).toList();
    boolean allNew =
        database.add(
            session -> {
              NoticeRows.FRESH.insertAll(session, rows);
              return true;
            });
    return allNew ? rows.size() : (int) rows.stream().filter(this::written).count();
  }

  private boolean written(NoticeRows.Fresh row) {
    boolean added = database.add(session -> NoticeRows.FRESH.insertIfAbsent(session, row));
    if (!added) {
      database.write(session -> reopened(session, row.entry().notice().key()));
    }
    return added;
  }

  private static int reopened(SqlSession session, String key) throws SQLException {
    session.update(
        Sql.of(
            "update @NOTICE set [MAIL_STATE] = ? where [NOTICE_KEY] = ?"
                + " and [OVER_AT] is not null and [MAIL_STATE] = ?",
            MailState.PENDING.code(),
            key,
            MailState.NEEDLESS.code()));
    return session.update(
        Sql.of(
            "update @NOTICE set [OVER_AT] = null where [NOTICE_KEY] = ?"
                + " and [OVER_AT] is not null",
            key));
  }

  @Override
  public void close(Collection<String> keys, Instant now) {
    if (keys.isEmpty()) {
      return;
    }
    List<List<Object>> mails =
        keys.stream()
            .map(
                key ->
                    List.<Object>of(
                        MailState.NEEDLESS.code(),
                        key,
                        MailState.PENDING.code(),
                        MailState.FAILED.code()))
            .toList();
    List<List<Object>> over =
        keys.stream().map(key -> List.<Object>of(now.toEpochMilli(), key)).toList();
    database.write(
        session -> {
          session.batch(
              "update @NOTICE set [MAIL_STATE] = ? where [NOTICE_KEY] = ?"
                  + " and [MAIL_STATE] in (?, ?)",
              mails);
          session.batch(
              "update @NOTICE set [OVER_AT] = ? where [NOTICE_KEY] = ? and [OVER_AT] is null",
              over);
          return keys.size();
        });
  }

  @Override
  public List<String> awaitingMail(Instant now) {
    Sql recipients =
        Sql.of("select distinct [RECIPIENT] from @NOTICE where")
            .then(mayBeClaimed(now))
            .then("order by [RECIPIENT]");
    return database.read(session -> session.list(recipients, row -> row.text("RECIPIENT")));
  }

  @Override
  public List<LedgerEntry> claim(String recipient, String claim, Instant now, Instant until) {
    Sql claiming =
        Sql.of(
                "update @NOTICE set [MAIL_STATE] = ?, [CLAIM] = ?, [LEASE_END] = ?,"
                    + " [ATTEMPTS] = [ATTEMPTS] + 1 where [RECIPIENT] = ? and",
                MailState.CLAIMED.code(),
                claim,
                until.toEpochMilli(),
                recipient)
            .then(mayBeClaimed(now));
    database.write(session -> session.update(claiming));
    return database.read(
        session ->
            NoticeRows.FRESH.list(
                session,
                NoticeRows::entry,
                "where [CLAIM] = ? and [MAIL_STATE] = ? order by [ID]",
                claim,
                MailState.CLAIMED.code()));
  }

  private static Sql mayBeClaimed(Instant now) {
    return Sql.of(
        MAY_BE_CLAIMED,
        now.toEpochMilli(),
        MailState.PENDING.code(),
        MailState.FAILED.code(),
        MailState.CLAIMED.code(),
        now.toEpochMilli());
  }

  @Override
  public void handedOver(String claim, Instant now) {
    end(
        claim,
        Sql.of(
            "[MAIL_STATE] = ?, [HANDED_OVER] = ?, [REASON] = null",
            MailState.HANDED_OVER.code(),
            now.toEpochMilli()));
  }

  @Override
  public void failed(String claim, String reason, MailState next, Instant notBefore) {
    end(
        claim,
        Sql.of(
            "[MAIL_STATE] = ?, [REASON] = ?, [NOT_BEFORE] = ?",
            next.code(),
            reason,
            notBefore.toEpochMilli()));
  }

  private void end(String claim, Sql changes) {
    Sql whole =
        Sql.of("update @NOTICE set")
            .then(changes)
            .then("where [CLAIM] = ? and [MAIL_STATE] = ?", claim, MailState.CLAIMED.code());
    database.write(session -> session.update(whole));
  }
}

package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.audit.AuditFilter;

/**
 * In which order entries of the audit trail are searched, the latest first: by their place, or by
 * their time where a time is asked for. Entries follow one another in time but for what was kept
 * back for a moment, which a database does not know: asked for a month of long ago by place, it
 * would read everything that came after.
 */
sealed interface AuditOrder {

  static AuditOrder of(AuditFilter filter) {
    return filter.from().isPresent() || filter.until().isPresent()
        ? new ByTime(filter)
        : new ByPlace(filter);
  }

  /** The end of a select: the entries in order that come after the one in the place. */
  Sql page(SqlSession session, long before) throws SQLException;

  /** The entries of any time. */
  record ByPlace(AuditFilter filter) implements AuditOrder {

    @Override
    public Sql page(SqlSession session, long before) {
      return Sql.of("where [PLACE] < ?", before)
          .then(conditions(filter))
          .then("order by [PLACE] desc");
    }
  }

  /** The entries of a time. */
  record ByTime(AuditFilter filter) implements AuditOrder {

    private static final String AFTER =
        "and [HAPPENED] <= ? and ([HAPPENED] < ? or [HAPPENED] = ? and [PLACE] < ?)";

    @Override
    public Sql page(SqlSession session, long before) throws SQLException {
      return Sql.of("where [PLACE] > 0")
          .then(bound("and [HAPPENED] >= ?", filter.from()))
          .then(bound("and [HAPPENED] < ?", filter.until()))
          .then(after(session, before))
          .then(conditions(filter))
          .then("order by [HAPPENED] desc, [PLACE] desc");
    }

    private static Sql bound(String condition, Optional<Instant> time) {
      return time.map(moment -> Sql.of(condition, moment.toEpochMilli())).orElse(Sql.NONE);
    }

    private static Sql after(SqlSession session, long before) throws SQLException {
      Sql time = Sql.of("select [HAPPENED] as [N] from @AUDIT where [PLACE] = ?", before);
      return session
          .first(time, row -> row.number("N"))
          .map(last -> Sql.of(AFTER, last, last, last, before))
          .orElse(Sql.of("and [PLACE] < ?", before));
    }
  }

  private static Sql conditions(AuditFilter filter) {
    return Sql.NONE
        .then(filter.actor().isEmpty() ? Sql.NONE : Sql.of("and [ACTOR] = ?", filter.actor()))
        .then(filter.action().isEmpty() ? Sql.NONE : ofAction(filter.action()))
        .then(filter.object().isEmpty() ? Sql.NONE : Sql.of("and [SUBJECT] = ?", filter.object()));
  }

  /** One action by its code, or all on one kind of object: they lie between its point and slash. */
  private static Sql ofAction(String action) {
    return action.contains(".")
        ? Sql.of("and [ACTION_CODE] = ?", action)
        : Sql.of("and [ACTION_CODE] >= ? and [ACTION_CODE] < ?", action + ".", action + "/");
  }
}

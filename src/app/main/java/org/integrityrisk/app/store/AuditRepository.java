package org.integrityrisk.app.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditEvent;
import org.integrityrisk.core.audit.AuditFilter;
import org.integrityrisk.core.audit.AuditSearch;
import org.integrityrisk.core.audit.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * The audit chain in the database. A lock of the cluster lets one node write at a time, until its
 * transaction is kept (which is therefore one of its own); should a lock ever fail, the unique
 * place of an entry refuses the second writer.
 */
@Component
public class AuditRepository implements AuditTrail, AuditSearch {

  private static final Table<AuditEntry> ENTRIES =
      Table.<AuditEntry>named("AUDIT")
          .key("PLACE", AuditEntry::sequence)
          .column("PREVIOUS_HASH", AuditEntry::previousHash)
          .column("HAPPENED", entry -> entry.event().time())
          .column("ACTOR", entry -> entry.event().actor())
          .column("ACTION_CODE", entry -> entry.event().action())
          .column("SUBJECT", entry -> entry.event().object())
          .column("BEFORE_TEXT", entry -> entry.event().before())
          .column("AFTER_TEXT", entry -> entry.event().after())
          .column("REQUEST", entry -> entry.event().request())
          .column("HASH", AuditEntry::hash);

  /** Events that are kept back at most. */
  private static final int TOGETHER = 500;

  private final Database database;
  private final ClusterLockService locks;
  private final CurrentRequest request;
  private final ThreadLocal<List<AuditEvent>> keptBack = new ThreadLocal<>();

  public AuditRepository(
      Database database, @ComponentImport ClusterLockService locks, CurrentRequest request) {
    this.database = database;
    this.locks = locks;
    this.request = request;
  }

  /**
   * Does work that writes very many events. They go into the chain some hundred at a time, and all
   * before this returns; of work that dies with its node, the last few hundred events are lost, but
   * not what says that it was begun or undone.
   */
  public <T> T together(Supplier<T> work) {
    keptBack.set(new ArrayList<>());
    try {
      return work.get();
    } finally {
      List<AuditEvent> rest = keptBack.get();
      keptBack.remove();
      append(rest);
    }
  }

  @Override
  public void append(List<AuditEvent> done) {
    List<AuditEvent> events = done.stream().map(event -> event.in(request.id())).toList();
    List<AuditEvent> waiting = keptBack.get();
    if (waiting == null) {
      chain(events);
      return;
    }
    waiting.addAll(events);
    if (waiting.size() >= TOGETHER) {
      chain(waiting);
      waiting.clear();
    }
  }

  private void chain(List<AuditEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    ClusterLock lock = locks.getLockForName(AuditRepository.class.getName());
    lock.lock();
    try {
      database.writeApart(session -> chain(session, events));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long size() {
    return database.read(session -> session.number(Sql.of("select count(*) as [N] from @AUDIT")));
  }

  @Override
  public List<AuditEntry> from(long firstSequence, int limit) {
    String page = "where [PLACE] >= ? order by [PLACE] " + Sql.PAGE;
    return database.read(
        session -> ENTRIES.list(session, AuditRepository::entry, page, firstSequence, 0, limit));
  }

  @Override
  public List<AuditEntry> latest(AuditFilter filter, long before, int limit) {
    return database.read(
        session ->
            ENTRIES.list(
                session,
                AuditRepository::entry,
                AuditOrder.of(filter).page(session, before).then(Sql.PAGE, 0, limit)));
  }

  private static int chain(SqlSession session, List<AuditEvent> events) throws SQLException {
    Optional<AuditEntry> last = last(session);
    List<AuditEntry> entries = new ArrayList<>();
    for (AuditEvent event : events) {
      AuditEntry entry = last.map(l -> l.next(event)).orElseGet(() -> AuditEntry.first(event));
      entries.add(entry);
      last = Optional.of(entry);
    }
    ENTRIES.insertAll(session, entries);
    return entries.size();
  }

  private static Optional<AuditEntry> last(SqlSession session) throws SQLException {
    return ENTRIES
        .list(session, AuditRepository::entry, "order by [PLACE] desc " + Sql.PAGE, 0, 1)
        .stream()
        .findFirst();
  }

  private static AuditEntry entry(Row row) throws SQLException {
    AuditEvent event =
        new AuditEvent(
            row.moment("HAPPENED"),
            row.text("ACTOR"),
            row.text("ACTION_CODE"),
            row.text("SUBJECT"),
            row.text("BEFORE_TEXT"),
            row.text("AFTER_TEXT"),
            row.text("REQUEST"));
    return new AuditEntry(row.number("PLACE"), row.text("PREVIOUS_HASH"), event, row.text("HASH"));
  }
}

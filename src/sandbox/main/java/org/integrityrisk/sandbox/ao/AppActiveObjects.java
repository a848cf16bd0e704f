package org.integrityrisk.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.integrityrisk.sandbox.db.Database;

/**
 * The real Active Objects on the sandbox's database.
 *
 * <p>It is there from the start, so that the app can import it, and can be used once the app's
 * {@code ao} module is read.
 */
@SuppressWarnings({"deprecation", "varargs"})
public final class AppActiveObjects implements ActiveObjects {
  private final Database database;
  private final AtomicReference<EntityManager> entities = new AtomicReference<>();

  public AppActiveObjects(Database database) {
    this.database = database;
  }

  /** Connects the entity manager of the app's tables. */
  public void connect(EntityManager manager) {
    if (!entities.compareAndSet(null, manager)) {
      throw new IllegalStateException("The app has two ao modules");
    }
  }

  private EntityManager manager() {
    EntityManager manager = entities.get();
    if (manager == null) {
      throw new IllegalStateException("The app has no ao module");
    }
    return manager;
  }

  @Override
  @SafeVarargs
  public final void migrate(Class<? extends RawEntity<?>>... types) {
    Sql.run(() -> manager().migrate(types));
  }

  @Override
  public void flushAll() {
    manager().flushAll();
  }

  @Override
  public void flush(RawEntity<?>... rows) {
    manager().flush(rows);
  }

  @Override
  @SafeVarargs
  public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
    return Sql.get(() -> manager().get(type, keys));
  }

  @Override
  public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
    return Sql.get(() -> manager().get(type, key));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return Sql.get(() -> manager().create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
    return Sql.get(() -> manager().create(type, params));
  }

  @Override
  public void delete(RawEntity<?>... rows) {
    Sql.run(() -> manager().delete(rows));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return Sql.get(() -> manager().deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
    return Sql.get(() -> manager().find(type));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(
      Class<T> type, String criteria, Object... parameters) {
    return Sql.get(() -> manager().find(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return Sql.get(() -> manager().find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] findWithSQL(
      Class<T> type, String keyField, String sql, Object... parameters) {
    return Sql.get(() -> manager().findWithSQL(type, keyField, sql, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, EntityStreamCallback<T, K> callback) {
    Sql.run(() -> manager().stream(type, callback));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    Sql.run(() -> manager().stream(type, query, callback));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type) {
    return Sql.get(() -> manager().count(type));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return Sql.get(() -> manager().count(type, criteria, parameters));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return Sql.get(() -> manager().count(type, query));
  }

  /** Entities that a rolled-back transaction has changed are read again. */
  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    Supplier<T> work = callback::doInTransaction;
    boolean done = false;
    try {
      T result = database.inTransaction(work);
      done = true;
      return result;
    } finally {
      if (!done) {
        manager().flushAll();
      }
    }
  }
}

package org.integrityrisk.sandbox.entity;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.integrityrisk.sandbox.db.Database;

/**
 * A store of few, often-read objects.
 *
 * <p>Reading costs no SQL. A change is a transaction of its own, whatever the caller has open: like
 * a Jira's configuration it is not undone with the caller's work. Changes of all nodes follow each
 * other, so a check made within {@link #change} (is the name free?) still holds when it ends. A
 * node sees the changes of others after {@link #refresh}, at the latest after the time that it may
 * be behind.
 *
 * <p>A kind is a record class; its simple name stands in the table.
 */
public final class EntityStore {
  private final Database database;
  private final EntityTable table;
  private final ReentrantLock changing = new ReentrantLock();
  private final ThreadLocal<Snapshot> ownChange = new ThreadLocal<>();
  private final long staleNanos;
  private volatile Snapshot committed;
  private volatile long checkedNanos;

  /**
   * Opens the store, and creates its table when it is not there.
   *
   * @param name lower-case letters
   * @param staleAfter how long to read without asking whether another node changed something
   */
  public EntityStore(Database database, String name, Duration staleAfter) {
    this.database = database;
    this.table = new EntityTable(database, name);
    this.staleNanos = staleAfter.toNanos();
    this.committed = load();
    this.checkedNanos = System.nanoTime();
  }

  /** The objects as they are now; within {@link #change} with the changes made so far. */
  public Entities read() {
    Snapshot own = ownChange.get();
    if (own != null) {
      return own;
    }
    if (System.nanoTime() - checkedNanos > staleNanos) {
      refresh();
    }
    return committed;
  }

  /** Takes the changes of other nodes. Costs one query. */
  public void refresh() {
    checkedNanos = System.nanoTime();
    if (ownChange.get() == null && table.version() != committed.version()) {
      reload();
    }
  }

  /** Makes changes that are committed together, or not at all when the work throws. */
  public <R> R change(Supplier<R> work) {
    if (ownChange.get() != null) {
      return work.get();
    }
    changing.lock();
    try {
      Outcome<R> outcome = database.inNewTransaction(() -> outcomeOf(work));
      committed = outcome.snapshot();
      return outcome.result();
    } finally {
      ownChange.remove();
      changing.unlock();
    }
  }

  /** Makes changes that are committed together, or not at all when the work throws. */
  public void change(Runnable work) {
    change(
        () -> {
          work.run();
          return true;
        });
  }

  /** Stores a new object under a new id, and gives the id. */
  public <T> Stored<T> add(T data) {
    return change(
        () -> {
          String json = Rows.write(data);
          long id = table.insert(Snapshot.kindOf(data.getClass()), json);
          ownChange.set(ownChange.get().with(data.getClass(), id, json));
          return new Stored<>(id, data);
        });
  }

  /** Stores an object under the id, in the place of the one that was there. */
  public void put(long id, Object data) {
    change(
        () -> {
          String json = Rows.write(data);
          table.put(Snapshot.kindOf(data.getClass()), id, json);
          ownChange.set(ownChange.get().with(data.getClass(), id, json));
        });
  }

  /**
   * Replaces an object by what the operator makes of it.
   *
   * @throws IllegalArgumentException when there is none with the id
   */
  public <T> void update(Class<T> kind, long id, UnaryOperator<T> operator) {
    change(() -> put(id, operator.apply(get(kind, id))));
  }

  /** Replaces every object of the kind that the function changes. */
  public <T> void updateAll(Class<T> kind, UnaryOperator<T> operator) {
    change(
        () -> {
          for (Stored<T> stored : read().all(kind)) {
            T changed = operator.apply(stored.data());
            if (!changed.equals(stored.data())) {
              put(stored.id(), changed);
            }
          }
        });
  }

  /** Removes the object; nothing happens when there is none. */
  public void remove(Class<?> kind, long id) {
    change(
        () -> {
          table.delete(Snapshot.kindOf(kind), id);
          ownChange.set(ownChange.get().without(kind, id));
        });
  }

  /**
   * The object.
   *
   * @throws IllegalArgumentException when there is none with the id
   */
  public <T> T get(Class<T> kind, long id) {
    return read()
        .find(kind, id)
        .orElseThrow(() -> new IllegalArgumentException(Snapshot.kindOf(kind) + " " + id))
        .data();
  }

  /** Something computed from the objects as they are now. */
  public <D> D derived(Class<D> type, Function<Entities, D> computation) {
    return read().derived(type, computation);
  }

  private <R> Outcome<R> outcomeOf(Supplier<R> work) {
    long version = table.nextVersion();
    Snapshot base = committed.version() == version - 1 ? committed : load();
    ownChange.set(base.atVersion(version));
    R result = work.get();
    return new Outcome<>(result, ownChange.get());
  }

  private void reload() {
    changing.lock();
    try {
      committed = load();
    } finally {
      changing.unlock();
    }
  }

  /** The version first: rows that are newer than it only cause one more load. */
  private Snapshot load() {
    long version = table.version();
    return new Snapshot(version, table.load());
  }

  private record Outcome<R>(R result, Snapshot snapshot) {}
}

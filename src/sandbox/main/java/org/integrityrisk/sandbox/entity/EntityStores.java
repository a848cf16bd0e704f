package org.integrityrisk.sandbox.entity;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.db.Database;

/** All stores of this node. */
public final class EntityStores {
  /** How far jobs may be behind other nodes; requests are not. */
  private static final Duration BEHIND = Duration.ofSeconds(1);

  private static final Duration NEVER = Duration.ofDays(Short.MAX_VALUE);

  private final List<EntityStore> stores = new CopyOnWriteArrayList<>();
  private final Database database;
  private final boolean shared;

  /**
   * No stores yet.
   *
   * @param shared true when other nodes may use the same database
   */
  public EntityStores(Database database, boolean shared) {
    this.database = database;
    this.shared = shared;
  }

  /** The stores of the host; an embedded database has no other node. */
  public static EntityStores of(Host host) {
    return host.services()
        .find(EntityStores.class)
        .orElseGet(
            () -> {
              EntityStores stores =
                  new EntityStores(host.database(), host.options().databaseUrl().isPresent());
              host.services().offer(EntityStores.class, stores);
              return stores;
            });
  }

  public EntityStore open(String name) {
    EntityStore store = new EntityStore(database, name, shared ? BEHIND : NEVER);
    stores.add(store);
    return store;
  }

  /** Takes the changes of other nodes, if there are any. */
  public void refresh() {
    if (shared) {
      stores.forEach(EntityStore::refresh);
    }
  }
}

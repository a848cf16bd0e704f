package org.integrityrisk.sandbox.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.SqlCount;
import org.junit.jupiter.api.Test;

class EntityStoreTest {
  private final Database database = MemoryDatabase.open();
  private final EntityStore store = new EntityStore(database, "test", Duration.ofHours(1));

  record Thing(String name, List<String> parts) {}

  record Other(String name) {}

  @Test
  void whatWasAddedIsThereAfterRestart() {
    Stored<Thing> added = store.add(new Thing("风险点", List.of("a", "b")));

    EntityStore restarted = new EntityStore(database, "test", Duration.ofHours(1));

    assertThat(restarted.read().find(Thing.class, added.id())).contains(added);
  }

  @Test
  void idsOfDifferentKindsMayBeTheSame() {
    store.put(1, new Thing("one", List.of()));
    store.put(1, new Other("two"));

    assertThat(store.get(Thing.class, 1).name()).isEqualTo("one");
    assertThat(store.get(Other.class, 1).name()).isEqualTo("two");
  }

  @Test
  void readingCostsNoSql() {
    Stored<Thing> added = store.add(new Thing("one", List.of()));
    SqlCount.reset();

    store.read().all(Thing.class);
    store.get(Thing.class, added.id());

    assertThat(SqlCount.current()).isZero();
  }

  @Test
  void refreshCostsOneStatementWhenNothingChanged() {
    SqlCount.reset();

    store.refresh();

    assertThat(SqlCount.current()).isEqualTo(1);
  }

  @Test
  void otherNodeSeesChangesAfterRefresh() {
    EntityStore other = new EntityStore(database, "test", Duration.ofHours(1));
    Stored<Thing> added = store.add(new Thing("one", List.of()));

    assertThat(other.read().all(Thing.class)).isEmpty();
    other.refresh();

    assertThat(other.read().all(Thing.class)).containsExactly(added);
  }

  @Test
  void otherNodeSeesChangesAfterTheTimeThatItMayBeBehind() {
    EntityStore other = new EntityStore(database, "test", Duration.ZERO);
    Stored<Thing> added = store.add(new Thing("one", List.of()));

    assertThat(other.read().all(Thing.class)).containsExactly(added);
  }

  @Test
  void changeStartsFromWhatOtherNodesDid() {
    EntityStore other = new EntityStore(database, "test", Duration.ofHours(1));
    store.add(new Thing("one", List.of()));

    List<Stored<Thing>> seen = other.change(() -> other.read().all(Thing.class));

    assertThat(seen).extracting(thing -> thing.data().name()).containsExactly("one");
  }

  @Test
  void workThatThrowsChangesNothing() {
    assertThatThrownBy(
            () ->
                store.change(
                    () -> {
                      store.add(new Thing("one", List.of()));
                      throw new IllegalStateException("stop");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(store.read().all(Thing.class)).isEmpty();
    assertThat(new EntityStore(database, "test", Duration.ofHours(1)).read().all(Thing.class))
        .isEmpty();
  }

  @Test
  void changesWithinOneStepSeeEachOther() {
    int seen =
        store.change(
            () -> {
              store.add(new Thing("one", List.of()));
              return store.read().all(Thing.class).size();
            });

    assertThat(seen).isEqualTo(1);
  }

  @Test
  void changeStaysWhenTheCallersTransactionIsRolledBack() {
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> {
                      store.add(new Thing("one", List.of()));
                      throw new IllegalStateException("stop");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(new EntityStore(database, "test", Duration.ofHours(1)).read().all(Thing.class))
        .hasSize(1);
  }

  @Test
  void derivedValueIsComputedOncePerState() {
    store.add(new Thing("one", List.of()));
    Index first = store.derived(Index.class, Index::new);

    assertThat(store.derived(Index.class, Index::new)).isSameAs(first);
    store.add(new Thing("two", List.of()));
    assertThat(store.derived(Index.class, Index::new).size).isEqualTo(2);
  }

  @Test
  void removedObjectIsGone() {
    Stored<Thing> added = store.add(new Thing("one", List.of()));

    store.remove(Thing.class, added.id());

    assertThatThrownBy(() -> store.get(Thing.class, added.id()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static final class Index {
    private final int size;

    Index(Entities entities) {
      size = entities.all(Thing.class).size();
    }
  }
}

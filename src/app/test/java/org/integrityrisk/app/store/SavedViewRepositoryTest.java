package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.integrityrisk.core.savedview.SavedView;
import org.junit.jupiter.api.Test;

/** Saved views are read back as they were written, and a version is only written over once. */
class SavedViewRepositoryTest {

  private final TestDatabase test = new TestDatabase();
  private final SavedViewRepository views = new SavedViewRepository(test.database());

  @Test
  void areFoundByNameByTheirOwnersAndWhereTheyAreShared() throws Exception {
    SavedView own = view("a", "一级缺措施", "li", false, 1);
    SavedView shared = view("b", "A list", "wang", true, 1);
    views.add(own);
    views.add(shared);
    views.add(view("c", "Hidden", "wang", false, 1));

    assertThat(views.foundBy("li", "LZ")).containsExactly(shared, own);
    assertThat(views.foundBy("li", "XX")).isEmpty();
    assertThat(views.find("a")).contains(own);
    assertThat(test.statementsOf(() -> views.foundBy("li", "LZ"))).isEqualTo(1);
  }

  @Test
  void aVersionIsWrittenOverOnce() {
    views.add(view("a", "First", "li", false, 1));
    SavedView second = view("a", "Second", "li", true, 2);

    assertThat(views.change(second)).isTrue();
    assertThat(views.change(second)).isFalse();
    assertThat(views.find("a")).contains(second);
    assertThat(views.remove("a", 1)).isFalse();
    assertThat(views.remove("a", 2)).isTrue();
    assertThat(views.find("a")).isEmpty();
  }

  private static SavedView view(String id, String name, String owner, boolean shared, int version) {
    return new SavedView(id, "LZ", name, owner, shared, "level=1&columns=key,title", version);
  }
}

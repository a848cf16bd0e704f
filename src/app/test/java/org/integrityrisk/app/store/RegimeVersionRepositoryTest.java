package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.integrityrisk.core.regime.RegimeVersion;
import org.junit.jupiter.api.Test;

class RegimeVersionRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123Z");

  private final WorkScope scope = new WorkScope();
  private final RegimeVersionRepository versions =
      new RegimeVersionRepository(new TestDatabase().database(), scope);

  @Test
  void keepsVersionsAsTheyWereSaved() {
    RegimeVersion long2 = version("ours", "2", "# 规则\n".repeat(20_000));
    RegimeVersion other = version("ours", "1", "key: ours");

    assertThat(versions.add(long2)).isTrue();
    assertThat(versions.add(other)).isTrue();

    assertThat(versions.all()).containsExactly(long2, other);
    assertThat(versions.find("ours", "2")).contains(long2);
    assertThat(versions.find("ours", "3")).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoWithTheSameVersion() {
    versions.add(version("ours", "1", "a"));

    assertThat(versions.add(version("ours", "1", "b"))).isFalse();
    assertThat(versions.find("ours", "1")).map(RegimeVersion::yaml).contains("a");
  }

  @Test
  void oneWorkSeesWhatItHasDeleted() {
    versions.add(version("ours", "1", "a"));
    scope.during(
        () -> {
          assertThat(versions.all()).hasSize(1);
          versions.delete("ours", "1");
          assertThat(versions.all()).isEmpty();
          return "";
        });
  }

  private static RegimeVersion version(String key, String label, String yaml) {
    return new RegimeVersion(key, label, yaml, "li", "李", NOW, "试行");
  }
}

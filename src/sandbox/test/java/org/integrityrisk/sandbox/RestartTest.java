package org.integrityrisk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.integrityrisk.sandbox.plugin.AppBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  @TempDir Path folder;

  @Test
  void what_was_stored_is_there_after_a_restart() {
    Path jar = new TestJar().write(folder);
    KernelTest.start(jar, folder, false).close();
    try (Kernel again = KernelTest.start(jar, folder, false)) {
      assertThat(new TestClient(again.baseUrl()).get("/rest/test/1.0/notes").body())
          .isEqualTo("[\"started\",\"stopped\",\"started\"]");
    }
  }

  @Test
  void a_bundle_serves_one_sandbox_after_another_that_knows_nothing_of_the_first() {
    Path jar = new TestJar().write(folder);
    try (AppBundle bundle = AppBundle.open(jar)) {
      KernelTest.start(jar, folder, true, same -> bundle.kept()).close();
      try (Kernel next = KernelTest.start(jar, folder, true, same -> bundle.kept())) {
        assertThat(new TestClient(next.baseUrl()).get("/rest/test/1.0/notes").body())
            .isEqualTo("[\"started\"]");
      }
    }
  }
}

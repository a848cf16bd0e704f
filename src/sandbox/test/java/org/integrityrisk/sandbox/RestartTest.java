package org.integrityrisk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}

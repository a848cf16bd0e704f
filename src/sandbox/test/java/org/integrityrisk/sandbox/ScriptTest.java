package org.integrityrisk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
  @TempDir Path folder;
  private Kernel kernel;

  @BeforeEach
  void start() {
    kernel = KernelTest.start(new TestJar().write(folder));
  }

  @AfterEach
  void stop() {
    kernel.close();
  }

  @Test
  void calls_are_made_in_a_users_name_and_only_once() throws IOException {
    Files.writeString(folder.resolve("body.json"), "{\"content\":\"from file\"}");
    Path file =
        Files.writeString(
            folder.resolve("script.jsonl"),
            """
            # comments and empty lines count for nothing

            {"as": "li", "method": "POST", "path": "/rest/test/1.0/notes", "body": {"content": "第一"}}
            {"as": "li", "path": "/rest/test/1.0/notes", "bodyFile": "body.json"}
            """);
    new Script(kernel, file).runOnce();
    new Script(kernel, file).runOnce();
    assertThat(new TestClient(kernel.baseUrl()).get("/rest/test/1.0/notes").body())
        .isEqualTo("[\"started\",\"第一\",\"from file\"]");
  }

  @Test
  void a_repeated_call_is_made_for_each_number() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("script.jsonl"),
            """
            {"as": "li", "repeat": [2, 4], "path": "/rest/test/1.0/notes", "body": {"content": "no. {n}"}}
            """);
    new Script(kernel, file).runOnce();
    assertThat(new TestClient(kernel.baseUrl()).get("/rest/test/1.0/notes").body())
        .isEqualTo("[\"started\",\"no. 2\",\"no. 3\",\"no. 4\"]");
  }

  @Test
  void a_refused_call_is_named() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("script.jsonl"),
            "{\"as\": \"nobody\", \"path\": \"/rest/test/1.0/notes\"}");
    assertThatIllegalStateException()
        .isThrownBy(() -> new Script(kernel, file).runOnce())
        .withMessageContaining("401")
        .withMessageContaining("nobody");
  }
}

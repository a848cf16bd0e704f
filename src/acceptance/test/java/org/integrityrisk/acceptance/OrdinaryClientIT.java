package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.Test;

/** A client library that was made for Jira works with the sandbox as it is. */
class OrdinaryClientIT {
  @Test
  void a_client_made_for_jira_works_unchanged() throws IOException, InterruptedException {
    try (Sandbox sandbox = Sandbox.inMemory()) {
      Process client =
          new ProcessBuilder("node", "client.mjs", sandbox.baseUrl())
              .redirectErrorStream(true)
              .start();
      String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(client.waitFor()).as(said).isZero();
    }
  }
}

package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is kept, even when the process is killed the moment after. */
class PersistenceIT {

  @Test
  void theEmbeddedDatabaseKeepsWhatWasAnswered(@TempDir Path home) {
    survivesAKill("--home", home.toString());
  }

  @Test
  void postgresKeepsWhatWasAnswered() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      survivesAKill("--db", postgres.getJdbcUrl("postgres", "postgres"));
    }
  }

  private static void survivesAKill(String... storage) {
    List<String> options = new ArrayList<>(Arrays.asList(storage));
    options.addAll(Arrays.asList(DemoBody.people()));
    Sandbox killed = Sandbox.start(options);
    DemoBody.setUp(killed, "category-based");
    byte[] file = DemoBody.read(DemoBody.file("risk-points.csv"));
    int created =
        office(killed)
            .upload("imports/risk-points?department=D01&post=P0101", "text/csv", file)
            .ok()
            .get("created")
            .asInt();
    killed.kill();

    try (Sandbox again = Sandbox.start(options)) {
      assertThat(created).isPositive();
      assertThat(office(again).get("register").ok().get("total").asInt()).isEqualTo(created);
      assertThat(
              office(again)
                  .get("/rest/api/2/search?jql=project=" + DemoBody.PROJECT)
                  .ok()
                  .get("total")
                  .asInt())
          .isEqualTo(created);
    }
  }

  private static RestUser office(Sandbox sandbox) {
    return sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
  }
}

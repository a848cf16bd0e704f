package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is kept, even when the process is killed the moment after. */
class PersistenceIT {
  private static final String AUDIT = "\"AO_DD194A_AUDIT\"";

  @Test
  void theEmbeddedDatabaseKeepsWhatWasAnswered(@TempDir Path home) {
    survivesAKill(again -> {}, "--home", home.toString());
  }

  @Test
  void postgresKeepsWhatWasAnswered() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      survivesAKill(
          again -> {
            screensOnce(again);
            findsWhatWasTamperedWith(again, url);
          },
          "--db",
          url);
    }
  }

  /**
   * The rules find in one statement of the database; of two who open a quarter at once one does.
   */
  private static void screensOnce(Sandbox sandbox) {
    sandbox
        .admin()
        .put(
            "organisation/bodies/LH/warning-information-officer",
            Map.of("members", List.of(DemoBody.CLERK)))
        .ok();
    sandbox
        .admin()
        .put(
            "organisation/departments/D99",
            Map.of("name", "执法二大队", "unit", "LH", "kind", "enforcement"))
        .ok();
    RestUser officer = sandbox.as(DemoBody.CLERK, DemoBody.PASSWORD);
    Map<String, Object> quarter = Map.of("project", DemoBody.PROJECT, "unit", "LH");
    List<CompletableFuture<Answer>> both =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> officer.post("screenings", quarter)))
            .limit(2)
            .toList();

    assertThat(both)
        .extracting(opened -> opened.join().status())
        .containsExactlyInAnyOrder(201, 409);
    JsonNode line = officer.get("screenings?project=" + DemoBody.PROJECT).ok().at("/screenings/0");
    String findings = "screenings/" + line.get("id").asText() + "/findings";
    assertThat(officer.get(findings).ok().get("findings").findValuesAsText("item")).contains("D99");
  }

  /** Somebody with a way into the database changes one entry and drops another. */
  private static void findsWhatWasTamperedWith(Sandbox sandbox, String url) {
    assertThat(verification(sandbox).get("holds").asBoolean()).isTrue();
    try (Connection database = DriverManager.getConnection(url);
        Statement statement = database.createStatement()) {
      statement.execute("update " + AUDIT + " set \"ACTOR\" = 'nobody' where \"PLACE\" = 3");
      statement.execute("delete from " + AUDIT + " where \"PLACE\" = 5");
    } catch (SQLException unexpected) {
      throw new IllegalStateException(unexpected);
    }
    assertThat(verification(sandbox).get("faults"))
        .extracting(fault -> fault.get("place") + " " + fault.get("kind").get("code").asText())
        .containsExactly("3 changed", "5 missing");
  }

  private static JsonNode verification(Sandbox sandbox) {
    return sandbox.admin().get("audit/verification").ok();
  }

  private static void survivesAKill(Consumer<Sandbox> afterwards, String... storage) {
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
      afterwards.accept(again);
    }
  }

  private static RestUser office(Sandbox sandbox) {
    return sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
  }
}

package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A whole register comes in as a body wrote it: the category decides the level, department and post
 * are chosen once for the file. The demo register always; a real one where it lies beside the
 * project.
 */
class RealRegisterIT {
  private static final Path REAL = Path.of("..", "..", "..", "shared", "data");
  private static Sandbox sandbox;
  private static int projects;

  private RestUser office;
  private String project;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.importOrganisation(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void newProject() {
    project = "LZ" + (char) ('A' + projects++);
    DemoBody.setUp(sandbox, project, "category-based");
    office = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
  }

  @Test
  void theDemoRegisterGivesItsCounts() {
    check(DemoBody.file("risk-points.csv"), DemoBody.file("risk-points.expected.json"));
  }

  @Test
  void theRealRegisterOf2009GivesItsCounts() {
    Path file = REAL.resolve("anyang-risk-points.csv");
    assumeTrue(Files.exists(file), "the real register is not part of the project");
    check(file, REAL.resolve("anyang-risk-points.expected.json"));
  }

  private void check(Path file, Path expectation) {
    JsonNode expected = json(expectation);
    String target = "imports/risk-points?project=" + project + "&department=D01&post=P0101";
    byte[] content = DemoBody.read(file);

    JsonNode tried = office.upload(target + "&dryRun=true", "text/csv", content).ok();
    assertThat(tried.get("failed").asInt()).isZero();
    assertThat(tried.get("created").asInt()).isZero();
    assertThat(office.get("register?project=" + project).ok().get("total").asInt()).isZero();

    JsonNode done = office.upload(target, "text/csv", content).ok();
    assertThat(done.get("created").asInt()).isEqualTo(expected.get("total").asInt());
    assertThat(counts("type", "name")).isEqualTo(numbers(expected.get("byType")));
    assertThat(counts("category", "name")).isEqualTo(numbers(expected.get("byCategory")));
    assertThat(counts("level", "code")).isEqualTo(numbers(expected.get("byLevelAfterGrading")));
  }

  private Map<String, Integer> counts(String groupBy, String label) {
    Map<String, Integer> counts = new TreeMap<>();
    office
        .get("register/summary?project=" + project + "&groupBy=" + groupBy)
        .ok()
        .get("groups")
        .forEach(group -> counts.put(group.get(label).asText(), group.get("count").asInt()));
    return counts;
  }

  private static Map<String, Integer> numbers(JsonNode node) {
    Map<String, Integer> numbers = new TreeMap<>();
    node.fields().forEachRemaining(each -> numbers.put(each.getKey(), each.getValue().asInt()));
    return numbers;
  }

  private static JsonNode json(Path file) {
    return Answer.of(DemoBody.read(file));
  }
}

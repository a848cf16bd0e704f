package org.integrityrisk.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * A whole register comes in as a body wrote it: the category decides the level, department and post
 * are chosen once for the file. The demo register always; a real one where it lies beside the
 * project. What a page asks the database does not grow with the register.
 */
class RealRegisterIT {
  private static final Path REAL = Path.of("..", "..", "..", "shared", "data");

  /** One statement for each of the checks, of which there are some forty. */
  private static final String QUALITY = "quality?project=%s";

  /** Each with the project's key. */
  private static final List<String> PAGES =
      List.of(
          "register?project=%s&limit=50",
          "register?project=%s&limit=5",
          "register?project=%s&level=1&sort=updated&dir=desc&limit=50",
          "register?project=%s&q=%%E5%%AE%%A1%%E6%%A0%%B8&limit=50",
          "register/summary?project=%s&groupBy=level",
          "register?project=%s&sort=title&start=100&limit=50",
          "register/export?project=%s&format=csv",
          "register/export?project=%s&format=xlsx",
          "heat-map?project=%s",
          "heat-map?project=%s&rows=department&columns=rank",
          "gadgets/graded-supervision?project=%s",
          "gadgets/outstanding-warnings?project=%s",
          "gadgets/measures-due?project=%s",
          QUALITY,
          "my-work?project=%s",
          "risk-points/%s-1",
          "audit?limit=50",
          "audit/search?limit=50",
          "audit/search?limit=50&actor=su.he&action=risk-point&object=%s-1");

  private static final long MOST = 30;
  private static final long MOST_CHECKS = 60;

  /** More drafts than my work lists, which counts the rest by one statement more. */
  private static final int FEW = 250;

  private static final int MANY = 600;

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

  @Test
  void aPageAsksTheDatabaseAsOftenForManyPointsAsForFew() {
    bring(1, FEW);
    Map<String, Long> few = statements();
    bring(FEW + 1, MANY - FEW);

    assertThat(office.get("register?project=" + project).ok().get("total").asInt()).isEqualTo(MANY);
    assertThat(statements()).isEqualTo(few);
    assertThat(few).allSatisfy((page, count) -> assertThat(count).as(page).isLessThan(most(page)));
  }

  private static long most(String page) {
    return page.equals(QUALITY) ? MOST_CHECKS : MOST;
  }

  @Test
  void aLargeGroupOfWorkSaysHowMuchThereIs() {
    bring(1, FEW);
    int drafts = 0;
    for (JsonNode one : office.get("status").ok().get("projects")) {
      drafts += drafts(office.get("my-work?project=" + one.get("key").asText()).ok());
    }
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
      browser.open("/plugins/servlet/integrity-risk");
      browser.see(By.cssSelector("[data-kind='draft'] [data-unlisted] a[href*='/issues/?jql=']"));
      String badge = browser.text(By.cssSelector("[data-kind='draft'] .aui-badge"));
      assertThat(badge).isEqualTo(Integer.toString(drafts));
    }
  }

  private static int drafts(JsonNode work) {
    int drafts = 0;
    for (JsonNode group : work.get("groups")) {
      drafts += group.get("kind").asText().equals("draft") ? group.get("count").asInt() : 0;
    }
    return drafts;
  }

  private void bring(int first, int rows) {
    String file =
        IntStream.range(first, first + rows)
            .mapToObj(row -> "岗位职责,行政许可审批,D01,P0101,第" + row + "号：审核时放宽条件")
            .collect(joining("\n", "风险类型,风险类别,内设机构,岗位,风险点内容\n", "\n"));
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    String target = "imports/risk-points?project=" + project;
    assertThat(office.upload(target, "text/csv", bytes).ok().get("created").asInt())
        .isEqualTo(rows);
  }

  /** What each page costs once it has been opened before. */
  private Map<String, Long> statements() {
    Map<String, Long> statements = new TreeMap<>();
    for (String page : PAGES) {
      String path = page.formatted(project);
      assertThat(office.get(path).status()).as(path).isEqualTo(200);
      statements.put(page, office.get(path).sqlStatements());
    }
    return statements;
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

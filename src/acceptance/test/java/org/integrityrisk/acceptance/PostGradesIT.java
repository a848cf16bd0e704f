package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Posts of a school are graded A, B or C from the points in force on them, and say why. */
class PostGradesIT {
  private static final String OF = "project=" + DemoBody.PROJECT;
  private static final String POST = "P0101";

  private static Sandbox sandbox;
  private static RestUser reader;
  private static String point;

  /** One point of the clerk's post is in force, grave in every respect; another one is a draft. */
  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "education");
    reader = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
    PointsUnderReview points = new PointsUnderReview(sandbox, "education");
    point = points.bring("招生时照顾熟人", "publicity");
    confirm(point);
    points.bring("收费不公开", "section-head");
  }

  /** It was shown on paper weeks ago, which is recorded only now. */
  private static void confirm(String point) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("project", DemoBody.PROJECT);
    shown.put("title", "风险点公示");
    shown.put("unit", "LH");
    shown.put("scope", "unit");
    shown.put("from", LocalDate.now().minusDays(40).toString());
    shown.put("to", LocalDate.now().minusDays(1).toString());
    shown.put("paper", true);
    shown.put("points", List.of(point));
    String id = reader.post("publicities", shown).ok().get("id").asText();
    sandbox
        .as(DemoBody.MAIN_LEADER, DemoBody.PASSWORD)
        .post(
            "publicities/" + id + "/results",
            Map.of("results", List.of(Map.of("key", point, "outcome", "confirmed"))))
        .ok();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void aPostIsGradedFromItsPointsInForceAndSaysWhy() {
    JsonNode graded = postGrades("&post=" + POST).get("posts").get(0);

    assertThat(graded.get("points").asInt()).isEqualTo(1);
    assertThat(graded.at("/grade/code").asText()).isEqualTo("a");
    assertThat(graded.get("rule").asText()).isEqualTo("large-and-severe");
    assertThat(graded.get("matched"))
        .extracting(JsonNode::asText)
        .contains("large-and-severe", "rest");
    assertThat(graded.get("reason").asText()).isNotBlank();
    assertThat(graded.get("inputs"))
        .extracting(one -> one.get("name").asText())
        .contains("count", "harm");
    assertThat(graded.get("regimeVersion").asText()).isEqualTo("1");
    assertThat(reader.get("risk-points/" + point).ok().get("postGrade")).isEqualTo(graded);
  }

  @Test
  void aPostWithoutPointsSaysThatTheyAreMissing() {
    JsonNode open = postGrades("&grade=-");

    assertThat(open.get("total").asInt()).isEqualTo(postGrades("").get("total").asInt() - 1);
    assertThat(open.get("posts"))
        .allSatisfy(
            post -> {
              assertThat(post.get("grade").isNull()).isTrue();
              assertThat(post.at("/missing/0/code").asText()).isEqualTo("count");
            });
  }

  @Test
  void departmentsCountTheirPostsByGrade() {
    JsonNode all = postGrades("&department=D01");
    JsonNode counted = all.get("departments").get(0);

    assertThat(all.get("departments")).hasSize(1);
    assertThat(counted.at("/counts/0/grade").asText()).isEqualTo("a");
    assertThat(counted.at("/counts/0/count").asInt()).isEqualTo(1);
    assertThat(counted.get("total").asInt()).isEqualTo(all.get("total").asInt());
    assertThat(postGrades("&department=D01&grade=a").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void anUnknownGradeOrUnitIsRefused() {
    assertThat(reader.get("post-grades?" + OF + "&grade=z").status()).isEqualTo(400);
    assertThat(reader.get("post-grades?" + OF + "&unit=z").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void thePageTheOrganisationAndThePointShowTheGrade(String language) {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak(language);
      browser.open("/plugins/servlet/integrity-risk/post-grades");
      browser.see(By.cssSelector("tr[data-post='" + POST + "'][data-grade='a'] .ir-level"));
      browser.picture("post-grades-" + language);
      browser.click(By.cssSelector("tr[data-department='D01'] td[data-grade='a'] button"));
      browser.see(By.cssSelector("tr[data-post='" + POST + "']"));
      browser.gone(By.cssSelector("tr[data-post][data-grade='-']"));
      browser.open("/plugins/servlet/integrity-risk/organisation");
      browser.see(By.cssSelector("[data-post-grade='" + POST + "'] .ir-level"));
      browser.open("/browse/" + point);
      browser.see(By.cssSelector(".ir-panel .ir-post-grade .ir-level"));
    }
  }

  private static JsonNode postGrades(String filter) {
    return reader.get("post-grades?" + OF + filter).ok();
  }
}

package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * Why a point has its level: what was weighed, which rules hold, by which regime, and who saw it
 * otherwise. In a company the rank of the post decides, so that it can change on the way.
 */
class GradingFactsIT {
  private static final String COMPANY = DemoBody.PROJECT;
  private static final String CITY = "JN";

  /** Calls a probability as the city does, by another code. */
  private static final String SCHOOL = "ED";

  private static final String REASON = "近三年两次被举报。";

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "state-owned-company");
    DemoBody.setUp(sandbox, CITY, "municipal");
    DemoBody.setUp(sandbox, SCHOOL, "education");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void aGeneralPost() {
    rank("general");
  }

  @Test
  void everyRuleThatHoldsIsNamedWithTheOneThatDecides() {
    Map<String, Object> content = content(CITY, false);
    content.put("probability", "low");
    content.put("harm", "some");
    content.put("postCategory", "licensing-enforcement");
    String key = file(content);
    JsonNode grading = grading(key);

    assertThat(point(key).at("/probability/code").asText()).isEqualTo("low");
    assertThat(grading.get("rule").asText()).isEqualTo("key-post");
    assertThat(grading.at("/proposed/code").asText()).isEqualTo("1");
    assertThat(grading.get("matched"))
        .extracting(rule -> rule.get("rule").asText() + " " + rule.at("/level/code").asText())
        .containsExactly("low-some 3", "key-post 1");
    assertThat(grading.get("inputs"))
        .extracting(input -> input.get("name").asText())
        .containsExactly("probability", "harm", "post-category");
    assertThat(grading.get("regime").asText()).isEqualTo("municipal");
    assertThat(grading.get("regimeVersion").asText()).isEqualTo("1");
  }

  @Test
  void whatIsMissingIsNamed() {
    Map<String, Object> content = content(CITY, false);
    content.put("probability", "low");
    JsonNode grading = grading(file(content));

    assertThat(grading.get("proposed").isNull()).isTrue();
    assertThat(grading.get("missing"))
        .extracting(one -> one.get("code").asText())
        .containsExactly("harm", "post-category");
  }

  @Test
  void aLevelThatChangesWithTheRankOfThePostIsGivenAnewOnSubmission() {
    String key = file(content(COMPANY, false));
    assertThat(point(key).at("/level/code").asText()).isEqualTo("3");

    rank("middle");
    Call.post("risk-points/" + key + "/submission").as().apply(user(DemoBody.CLERK)).ok();

    assertThat(point(key).at("/level/code").asText()).isEqualTo("2");
    assertThat(listed(key)).isEqualTo("2");
  }

  @Test
  void aReviewersOwnLevelStandsBesideTheProposedOne() {
    String key = overruled();

    JsonNode point = point(key);
    assertThat(point.at("/level/code").asText()).isEqualTo("1");
    assertThat(point.at("/grading/proposed/code").asText()).isEqualTo("3");
    assertThat(point.at("/grading/rule").asText()).isEqualTo("other-post");
    assertThat(point.at("/grading/overruled/from/code").asText()).isEqualTo("3");
    assertThat(point.at("/grading/overruled/to/code").asText()).isEqualTo("1");
    assertThat(point.at("/grading/overruled/user").asText()).isEqualTo(DemoBody.HEAD);
    assertThat(point.at("/grading/overruled/reason").asText()).isEqualTo(REASON);
    assertThat(point.get("opinions"))
        .extracting(opinion -> opinion.get("level").asText())
        .contains("1");
    assertThat(listed(key)).isEqualTo("1");
  }

  @Test
  void anOwnLevelWantsAReason() {
    String key = file(content(COMPANY, true));

    assertThat(user(DemoBody.HEAD).post(reviews(key), review("1", "")).status()).isEqualTo(400);
    assertThat(user(DemoBody.HEAD).post(reviews(key), review("9", REASON)).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void thePanelOfThePointShowsAllOfIt(String language) {
    String key = overruled();
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD).speak(language).open("/browse/" + key);
      browser.see(By.cssSelector(".ir-reason [data-overruled='" + DemoBody.HEAD + "']"));
      browser.read(REASON);
      browser.click(By.cssSelector(".ir-why summary"));
      browser.see(By.cssSelector(".ir-why [data-input='rank']"));
      browser.see(By.cssSelector(".ir-why [data-rule='other-post'] .ir-level"));
      browser.picture("grading-" + language);
    }
  }

  private static String overruled() {
    String key = file(content(COMPANY, true));
    user(DemoBody.HEAD).post(reviews(key), review("1", REASON)).ok();
    return key;
  }

  private static Map<String, Object> review(String level, String reason) {
    return Map.of("decision", "pass", "opinion", "同意。", "level", level, "levelReason", reason);
  }

  private static String reviews(String key) {
    return "risk-points/" + key + "/reviews";
  }

  private static Map<String, Object> content(String project, boolean submit) {
    Map<String, Object> content = new HashMap<>();
    content.put("project", project);
    content.put("submit", submit);
    content.put("title", "采购时照顾熟人");
    content.put("content", "经办人可能因人情关系放宽条件。");
    content.put("scope", "post");
    content.put("type", "duty");
    content.put("category", category(project));
    content.put("department", "D01");
    content.put("post", "P0101");
    return content;
  }

  private static String category(String project) {
    String regime = project.equals(CITY) ? "municipal" : "state-owned-company";
    return sandbox.admin().get("regimes/" + regime).ok().at("/categories/0/code").asText();
  }

  private static String file(Map<String, Object> content) {
    return user(DemoBody.CLERK).post("risk-points", content).ok().get("key").asText();
  }

  private static JsonNode point(String key) {
    return sandbox.admin().get("risk-points/" + key).ok();
  }

  private static JsonNode grading(String key) {
    return point(key).get("grading");
  }

  /** The level that the register shows. */
  private static String listed(String key) {
    JsonNode found = sandbox.admin().get("register?project=" + COMPANY + "&q=" + key).ok();
    return found.at("/points/0/level/code").asText();
  }

  private static void rank(String rank) {
    Map<String, Object> post =
        Map.of("name", "名称登记岗", "department", "D01", "rank", rank, "holder", DemoBody.CLERK);
    sandbox.admin().put("organisation/posts/P0101", post).ok();
  }

  private static RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }
}

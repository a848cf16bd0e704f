package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * Warnings climb the ladder of their regime while the days go by, and come down only by being
 * lifted: the four colours of the company, and suggestion, notice and rotation of the market
 * regulator.
 */
class WarningLadderIT {
  private static final String COMPANY = DemoBody.PROJECT;
  private static final String REGULATOR = "MR";
  private static final int LONG = 40;

  private static Sandbox sandbox;
  private static String first;
  private static String second;
  private static String ofRegulator;

  @BeforeAll
  static void start() {
    List<String> options = new ArrayList<>(List.of(DemoBody.people()));
    options.add("--movable-clock");
    sandbox = Sandbox.inMemory(options.toArray(String[]::new));
    DemoBody.setUp(sandbox, "state-owned-company");
    DemoBody.setUp(sandbox, REGULATOR, "market-regulator");
    List<String> team = List.of(DemoBody.MAIN_LEADER, DemoBody.LEADER, DemoBody.GROUP_MEMBER);
    sandbox.admin().put("organisation/bodies/LH/party-group", Map.of("members", team)).ok();
    first = ofCompany("违规放宽准入条件");
    second = ofCompany("超标准接待");
    ofRegulator =
        new PointsUnderReview(sandbox, "market-regulator", REGULATOR)
            .bring("许可现场核查走过场", "in-force");
  }

  /** The leadership team decides once the two offices have given their opinions. */
  private static String ofCompany(String title) {
    PointsUnderReview points = new PointsUnderReview(sandbox, "state-owned-company");
    String key = points.bring(title, "leadership-team");
    for (String office : List.of(DemoBody.OFFICE, DemoBody.INSPECTOR)) {
      as(office)
          .post(
              "risk-points/" + key + "/sought-opinions/answer",
              Map.of("stance", "support", "opinion", "无不同意见。"))
          .ok();
    }
    points.meet(key).ok();
    return key;
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void theCompanysWarningGoesFromGreenToRedAndIsLiftedAtLast() {
    String key = issue(first, Map.of("colour", "green", "source", "check"), DemoBody.CLERK);
    Set<String> numbers = new HashSet<>(Set.of(number(key)));

    Map<String, String> noDeadline = Map.of("duedate", "");
    assertThat(
            as(DemoBody.CLERK)
                .put("/rest/api/2/issue/" + key, Map.of("fields", noDeadline))
                .status())
        .isIn(400, 403);
    assertThat(work(DemoBody.HEAD, "warning-acknowledge")).contains(key);
    acknowledge(DemoBody.HEAD, key);
    acknowledge(DemoBody.CLERK, key);
    assertThat(warning(key).at("/notice/seen").asBoolean()).isTrue();
    assertThat(work(DemoBody.HEAD, "warning-acknowledge")).doesNotContain(key);

    sandbox.forward(LONG);
    awaitColour(key, "yellow");
    assertThat(warning(key).at("/why/rule").asText()).isEqualTo("overdue");
    assertThat(warning(key).at("/notice/seen").asBoolean()).isFalse();
    assertThat(numbers.add(number(key))).isTrue();

    answer(key);
    assertThat(work(DemoBody.LEADER, "warning-examine")).contains(key);
    assertThat(examine(key, false).at("/colour/code").asText()).isEqualTo("orange");
    assertThat(warning(key).at("/why/rule").asText()).isEqualTo("rejected");
    assertThat(numbers.add(number(key))).isTrue();

    sandbox.forward(LONG);
    awaitColour(key, "red");
    assertThat(numbers.add(number(key))).isTrue();
    answer(key);
    assertThat(examine(key, true).at("/state/code").asText()).isEqualTo("examined");
    opine(key, "supervision");
    assertThat(work(DemoBody.LEADER, "warning-supervise")).contains(key);
    assertThat(opine(key, "lifting").at("/state/code").asText()).isEqualTo("lifted");

    assertThat(warning(key).get("history"))
        .extracting(step -> step.get("action").asText())
        .containsExactly(
            "issue",
            "acknowledge",
            "acknowledge",
            "escalate",
            "answer",
            "reject",
            "escalate",
            "escalate",
            "answer",
            "accept",
            "supervise",
            "lift");
    assertThat(keys("project=" + COMPANY + "&state=lifted")).contains(key);
    assertThat(keys("project=" + COMPANY + "&state=open")).doesNotContain(key);
  }

  @Test
  void theRegulatorsCheckLeadsToSuggestionNoticeAndRotation() {
    String point = ofRegulator;
    Map<String, Object> check = new HashMap<>(Scenes.check(LocalDate.now()));
    check.putAll(Map.of("result", "finding", "findings", "核查记录不全。"));
    as(DemoBody.INSPECTOR).post("risk-points/" + point + "/checks", check).ok();
    JsonNode proposal =
        as(DemoBody.INSPECTOR).get("risk-points/" + point + "/warning-proposal?source=check").ok();
    assertThat(proposal.at("/colour/code").asText()).isEqualTo("yellow");

    String key = issue(point, Map.of("source", "check"), DemoBody.CLERK);
    assertThat(warning(key).at("/notice/name").asText()).isEqualTo("监察整改建议书");
    sandbox.forward(LONG);
    awaitColour(key, "orange");
    assertThat(warning(key).at("/notice/name").asText()).isEqualTo("监察整改通知书");
    sandbox.forward(LONG);
    awaitColour(key, "red");
    sandbox.forward(LONG);
    awaitUntil(() -> warning(key).get("ended").asBoolean());

    JsonNode held = entries(DemoBody.CLERK).get(0);
    assertThat(held.at("/kind/code").asText()).isEqualTo("rotation");
    assertThat(held.get("recorder").isNull()).isTrue();
    assertThat(entries(DemoBody.INSPECTOR)).hasSize(1);
    assertThat(entries(DemoBody.STAFF)).isEmpty();
    assertThat(
            as(DemoBody.OFFICE)
                .get("exports/warnings?format=csv&project=" + REGULATOR + "&state=escalated")
                .body())
        .contains(key, number(key));
    handOver(key);
  }

  /** The post has another holder now; the office lets the warning go with the post. */
  private static void handOver(String key) {
    JsonNode organisation = sandbox.admin().get("organisation").ok();
    for (JsonNode post : organisation.get("posts")) {
      if (post.get("code").asText().equals("P0101")) {
        Map<String, Object> changed = new HashMap<>();
        post.fields().forEachRemaining(field -> changed.put(field.getKey(), field.getValue()));
        changed.keySet().retainAll(Set.of("name", "department", "rank"));
        changed.put("holder", DemoBody.STAFF);
        sandbox.admin().put("organisation/posts/P0101", changed).ok();
      }
    }
    JsonNode asked = as(DemoBody.INSPECTOR).get("warnings/" + key).ok().get("handOver");
    assertThat(asked.get("asked").asBoolean()).isTrue();
    assertThat(asked.at("/successors/0/user").asText()).isEqualTo(DemoBody.STAFF);
    JsonNode moved =
        as(DemoBody.INSPECTOR)
            .post(
                "warnings/" + key + "/hand-over", Map.of("to", DemoBody.STAFF, "opinion", "随岗位移交。"))
            .ok();
    assertThat(moved.at("/responsible/user").asText()).isEqualTo(DemoBody.STAFF);
    assertThat(moved.at("/handOver/asked").asBoolean()).isFalse();
  }

  @Test
  void theWarnedOneAnswersAndTheExaminerExaminesInChinese() {
    String key = issue(second, Map.of("source", "hotline"), DemoBody.STAFF);
    String page = "/plugins/servlet/integrity-risk/warnings?project=" + COMPANY;
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.STAFF, DemoBody.PASSWORD).speak("zh-CN");
      browser.open(page).see(By.cssSelector("tr[data-warning='" + key + "']"));
      browser.picture("warnings-list");
      browser.click(By.cssSelector("tr[data-warning='" + key + "'] a"));
      browser.see(By.cssSelector(".ir-rung-here[data-colour='yellow']"));
      browser.click(By.cssSelector("button[data-action='acknowledge']"));
      browser.gone(By.cssSelector("button[data-action='acknowledge']"));
      browser.picture("warning-to-answer");
      browser.type(By.name("cause"), "接待标准没有事先核对。");
      browser.type(By.name("correction"), "接待前由办公室复核标准。");
      browser.click(By.cssSelector("button[data-action='answer']"));
      browser.gone(By.cssSelector("button[data-action='answer']"));

      browser.logIn(DemoBody.LEADER, DemoBody.PASSWORD).speak("zh-CN");
      browser.open("/browse/" + key).see(By.cssSelector(".ir-panel .ir-ladder"));
      browser.picture("warning-to-examine");
      browser.choose(By.name("accepted"), "true");
      browser.type(By.cssSelector("form[data-step='examine'] [name='opinion']"), "原因清楚，措施可行。");
      browser.clickAndWaitForReload(By.cssSelector("button[data-action='examine']"));
      browser.see(By.cssSelector(".ir-panel button[data-action='lift']"));
      browser.open(page + "&state=examined").telephone();
      browser.see(By.cssSelector("tr[data-warning='" + key + "']"));
      assertThat(browser.isTooWide()).isFalse();
      browser.picture("warnings-telephone");
    }
    assertThat(warning(key).at("/state/code").asText()).isEqualTo("examined");
  }

  private static String issue(String point, Map<String, String> what, String person) {
    Map<String, String> body = new HashMap<>(what);
    body.put("reason", "未按规定落实防控措施。");
    body.put("responsible", person);
    return as(DemoBody.INSPECTOR)
        .post("risk-points/" + point + "/warnings", body)
        .ok()
        .get("key")
        .asText();
  }

  private static void acknowledge(String user, String key) {
    String path = "warnings/" + key + "/acknowledgement";
    as(user).send("POST", path, Map.of("X-Atlassian-Token", "no-check"), "").ok();
  }

  private static void answer(String key) {
    as(DemoBody.CLERK).post("warnings/" + key + "/answer", Scenes.answer()).ok();
  }

  private static JsonNode examine(String key, boolean accepted) {
    Map<String, Object> body = Map.of("accepted", accepted, "opinion", "党组研究意见。");
    return as(DemoBody.LEADER).post("warnings/" + key + "/examination", body).ok();
  }

  private static JsonNode opine(String key, String step) {
    return as(DemoBody.LEADER)
        .post("warnings/" + key + "/" + step, Map.of("opinion", "群众仍有反映的继续督导。"))
        .ok();
  }

  private static void awaitColour(String key, String colour) {
    awaitUntil(() -> warning(key).at("/colour/code").asText().equals(colour));
  }

  /** The scheduler runs in its own time. */
  private static void awaitUntil(BooleanSupplier done) {
    new FluentWait<>(done)
        .withTimeout(Duration.ofSeconds(60))
        .pollingEvery(Duration.ofMillis(250))
        .until(BooleanSupplier::getAsBoolean);
  }

  private static JsonNode warning(String key) {
    return sandbox.admin().get("warnings/" + key).ok();
  }

  private static String number(String key) {
    return warning(key).at("/notice/number").asText();
  }

  private static List<String> keys(String query) {
    List<String> keys = new ArrayList<>();
    as(DemoBody.OFFICE)
        .get("warnings?" + query)
        .ok()
        .get("warnings")
        .forEach(warning -> keys.add(warning.get("key").asText()));
    return keys;
  }

  private static JsonNode entries(String user) {
    return as(user).get("accountability?project=" + REGULATOR).ok().get("entries");
  }

  private static List<String> work(String user, String kind) {
    List<String> keys = new ArrayList<>();
    for (JsonNode group : as(user).get("my-work?project=" + COMPANY).ok().get("groups")) {
      if (group.get("kind").asText().equals(kind)) {
        group.get("items").forEach(item -> keys.add(item.get("key").asText()));
      }
    }
    return keys;
  }

  private static RestUser as(String user) {
    return sandbox.as(user, DemoBody.PASSWORD);
  }
}

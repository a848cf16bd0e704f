package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.acceptance.harness.DemoBody.CLERK;
import static org.integrityrisk.acceptance.harness.DemoBody.HEAD;
import static org.integrityrisk.acceptance.harness.DemoBody.INSPECTOR;
import static org.integrityrisk.acceptance.harness.DemoBody.LEADER;
import static org.integrityrisk.acceptance.harness.DemoBody.MAIN_LEADER;
import static org.integrityrisk.acceptance.harness.DemoBody.OFFICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.integrityrisk.acceptance.harness.BrowsedSandbox;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/**
 * Measures from the plan to the file: revision as the civil affairs bureau has it, review and
 * filing as the power-based regime has them, and the page, the panel and the gadget of a market
 * regulator.
 */
class MeasuresIT {

  private static final String TODAY = LocalDate.now().toString();
  private static final String REASON = "脱离实际，难以落实。";

  @RegisterExtension static final BrowsedSandbox HOST = BrowsedSandbox.of("market-regulator");

  private final Scenes scenes = new Scenes(HOST.sandbox());

  private static RestUser as(String user) {
    return HOST.sandbox().as(user, DemoBody.PASSWORD);
  }

  @Test
  void aMeasureThatDoesNotWorkIsRevisedAndComesInForceAgain() {
    String key = planned("CA", "civil-affairs-bureau");
    does(CLERK, key, "state", Map.of("state", "in-force"));
    does(CLERK, key, "evidence", Map.of("text", "五月签字登记表。", "references", "档案12号"));

    JsonNode judged =
        does(
            INSPECTOR,
            key,
            "judgement",
            Map.of("effectiveness", "not-effective", "day", TODAY, "reason", REASON));
    assertThat(judged.at("/state/code").asText()).isEqualTo("ineffective");
    assertThat(work(CLERK, "CA", "measure-due")).containsExactly(key);
    assertThat(list("CA", "ineffective")).containsExactly(key);
    JsonNode revised = does(CLERK, key, "revision", Scenes.revision());
    assertThat(revised.at("/state/code").asText()).isEqualTo("planned");
    JsonNode again = does(CLERK, key, "state", Map.of("state", "in-force"));

    assertThat(again.get("returns").asInt()).isEqualTo(1);
    assertThat(again.get("version").asInt()).isEqualTo(2);
    assertThat(again.get("acts"))
        .extracting(act -> act.at("/kind/code").asText())
        .containsExactly("planned", "in-force", "evidence", "judged", "revised", "in-force");
    assertThat(as(CLERK).post("measures/" + key + "/state", Map.of("state", "planned")).status())
        .isEqualTo(400);
  }

  @Test
  void aMeasureIsReviewedThenFiledWithTheSuperior() {
    body("party-group", MAIN_LEADER, LEADER);
    String key = planned("PB", "power-based");
    assertThat(as(CLERK).post("measures/" + key + "/state", Map.of("state", "in-force")).code())
        .endsWith("measure.needs-review");
    assertThat(work(LEADER, "PB", "measure-review")).containsExactly(key);
    assertThat(as(HEAD).post("measures/" + key + "/review", Map.of("decision", "pass")).status())
        .isEqualTo(403);

    does(LEADER, key, "review", Map.of("decision", "return", "opinion", REASON));
    does(CLERK, key, "revision", Scenes.revision());
    JsonNode passed = does(LEADER, key, "review", Map.of("decision", "pass"));
    assertThat(passed.at("/filing/code").asText()).isEqualTo("to-send");
    assertThat(work(LEADER, "PB", "measure-review")).isEmpty();
    assertThat(work(OFFICE, "PB", "measure-filing")).containsExactly(key);
    does(CLERK, key, "state", Map.of("state", "in-force"));
    does(OFFICE, key, "filing", Map.of("number", "廉办〔2026〕7号", "date", TODAY));
    JsonNode filed =
        does(
            OFFICE,
            key,
            "filing/reply",
            Map.of("received", true, "date", TODAY, "number", "局党组备12号"));

    assertThat(filed.at("/filing/code").asText()).isEqualTo("received");
    assertThat(filed.get("filedWith").asText()).isEqualTo("所在单位党委和局纪检组");
    assertThat(work(OFFICE, "PB", "measure-filing")).isEmpty();
  }

  @Test
  void seriousPointsWithoutAMeasureStandOutUntilTheyHaveOne() {
    String point = scenes.inForce();
    String other = scenes.inForce();
    Browser browser = HOST.browser();
    browser.logIn(HEAD, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/browse/" + point).see(By.cssSelector("[data-gap='measure']"));
    browser.open("/plugins/servlet/integrity-risk/register");
    browser.see(By.cssSelector("td [data-gap='measure']"));
    assertThat(work(MAIN_LEADER, "LZ", "measure-missing")).contains(point, other);

    browser.open("/plugins/servlet/integrity-risk/quality");
    browser.click(By.cssSelector("[data-check='gravest-without-measure'] summary"));
    browser.see(By.cssSelector("tr[data-finding='" + point + "']"));
    browser.picture("quality");
    planInBrowser(browser);
    String key = list("LZ", "pressing").get(0);
    assertThat(points(key)).contains(point, other);
    browser.logIn(CLERK, DemoBody.PASSWORD).open("/browse/" + key);
    act(browser, "in-force");
    browser.see(By.cssSelector(".ir-facts[data-state='in-force']"));
    judgeAndRevise(browser, key);

    assertThat(work(MAIN_LEADER, "LZ", "measure-missing")).doesNotContain(point, other);
    browser.open("/plugins/servlet/integrity-risk/measures");
    browser.see(By.cssSelector("tr[data-measure='" + key + "'][data-state='in-force']"));
    browser.gone(By.cssSelector("[data-gaps]"));
    browser.telephone().picture("measures-telephone");
    assertThat(browser.isTooWide()).isFalse();
    browser.desk();
    browser.open("/plugins/servlet/integrity-risk/quality").see(By.className("ir-empty"));
    browser.open("/secure/Dashboard.jspa");
    browser.see(By.cssSelector("[data-count='gaps']"));
    browser.picture("measures-gadget");
  }

  private static void planInBrowser(Browser browser) {
    browser.open("/plugins/servlet/integrity-risk/measures");
    browser.see(By.cssSelector("[data-gaps]"));
    browser.click(By.cssSelector("[data-form='plan'] summary"));
    browser.click(By.id("ir-pick-missing")).click(By.cssSelector("[data-action='find']"));
    browser.click(By.xpath("//fieldset//button[text()='全选']"));
    browser.see(By.cssSelector("[data-picked]:not([data-picked='0'])"));
    browser.choose(By.cssSelector("[data-form='plan'] [name='stage']"), "monitoring");
    browser.type(By.name("content"), "每周抽查核准记录。");
    browser.type(By.cssSelector("[data-form='plan'] [name='responsible']"), CLERK);
    browser.date(By.name("due"), LocalDate.now().plusDays(7).toString());
    browser.picture("measures-plan").click(By.cssSelector("[data-action='plan']"));
    browser.see(By.cssSelector("[data-form='plan'] .aui-message-success"));
    browser.picture("measures-list");
  }

  private static void judgeAndRevise(Browser browser, String key) {
    browser.logIn(INSPECTOR, DemoBody.PASSWORD).open("/browse/" + key);
    browser.click(By.cssSelector("[data-action='judge']"));
    browser.choose(By.name("effectiveness"), "not-effective").type(By.name("reason"), REASON);
    browser.click(By.cssSelector("[data-form='judge'] [data-action='send']"));
    browser.see(By.cssSelector(".ir-facts[data-state='ineffective'] [data-returns='1']"));
    browser.logIn(CLERK, DemoBody.PASSWORD).open("/browse/" + key);
    browser.click(By.cssSelector("[data-action='revise']"));
    browser.type(By.name("content"), "每日抽查。").type(By.name("reason"), "改为每日。");
    browser.click(By.cssSelector("[data-form='revise'] [data-action='send']"));
    browser.see(By.cssSelector(".ir-facts[data-state='planned']"));
    act(browser, "in-force");
    browser.see(By.cssSelector(".ir-facts[data-state='in-force']"));
    browser.see(By.cssSelector("[data-act='revised']"));
    browser.picture("measure-panel");
  }

  private static void act(Browser browser, String act) {
    browser.click(By.cssSelector("[data-action='" + act + "']"));
    browser.click(By.cssSelector("[data-form='" + act + "'] [data-action='send']"));
  }

  /** A measure against a draft of the clerk's under another regime. */
  private String planned(String project, String regime) {
    DemoBody.setUp(HOST.sandbox(), project, regime);
    JsonNode words = as(CLERK).get("regimes/" + regime).ok();
    Map<String, Object> point = new HashMap<>();
    point.put("project", project);
    point.put("title", "受理环节照顾熟人");
    point.put("content", "经办人可能提前受理熟人的申请。");
    point.put("scope", "post");
    point.put("kind", "integrity");
    point.put("type", words.at("/types/0/code").asText());
    point.put("category", words.at("/categories/0/code").asText());
    point.put("department", "D01");
    point.put("post", "P0101");
    String draft = as(CLERK).post("risk-points", point).ok().get("key").asText();
    return as(HEAD)
        .post("risk-points/" + draft + "/measures", Scenes.measure())
        .ok()
        .get("key")
        .asText();
  }

  private static void body(String code, String... members) {
    HOST.sandbox()
        .admin()
        .put("organisation/bodies/LH/" + code, Map.of("members", List.of(members)))
        .ok();
  }

  private static JsonNode does(String user, String key, String act, Map<String, Object> body) {
    return as(user).post("measures/" + key + "/" + act, body).ok();
  }

  private static List<String> list(String project, String show) {
    JsonNode page = as(CLERK).get("measures?project=" + project + "&show=" + show).ok();
    return keys(page.get("measures"));
  }

  private static List<String> points(String measure) {
    return keys(as(CLERK).get("measures/" + measure).ok().get("points"));
  }

  private static List<String> work(String user, String project, String kind) {
    for (JsonNode group : as(user).get("my-work?project=" + project).ok().get("groups")) {
      if (group.get("kind").asText().equals(kind)) {
        return keys(group.get("items"));
      }
    }
    return List.of();
  }

  private static List<String> keys(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.get("key").asText())
        .toList();
  }
}

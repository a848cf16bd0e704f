package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * The power catalogue: the office enters a power with its flow, a clerk files a risk point on one
 * of its steps, a basis is repealed, and those who answer for the point hear of it.
 */
class PowersIT {
  private static final String PAGE = "/plugins/servlet/integrity-risk/powers";

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static RestUser as(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }

  private static Map<String, Object> power(String name, String state) {
    Map<String, Object> law =
        state.equals("in-force")
            ? Map.of("code", "B1", "title", "企业名称登记管理规定", "article", "第四条")
            : Map.of(
                "code", "B1",
                "title", "企业名称登记管理规定",
                "article", "第四条",
                "state", state,
                "changed", "2026-10-01");
    return Map.of(
        "name", name,
        "category", "licensing",
        "department", "D01",
        "post", "P0101",
        "content", "对申请登记的企业名称作出决定。",
        "bases", List.of(law));
  }

  private static void keepPower(String code, String name) {
    as(DemoBody.OFFICE).put("powers/" + code, power(name, "in-force")).ok();
    addStep(code, "external", "", "受理申报");
    addStep(code, "external", "S1", "名称检索");
    addStep(code, "external", "S2", "准予核准");
    addStep(code, "external", "S2", "不予核准");
    addStep(code, "internal", "", "双人复核");
  }

  private static void addStep(String code, String flow, String parent, String name) {
    as(DemoBody.OFFICE)
        .post("powers/" + code + "/steps", Map.of("flow", flow, "parent", parent, "name", name))
        .ok();
  }

  private static Map<String, Object> point(String power, String step) {
    return Map.ofEntries(
        Map.entry("project", DemoBody.PROJECT),
        Map.entry("submit", true),
        Map.entry("title", "名称核准时照顾熟人"),
        Map.entry("content", "经办人可能因人情关系放宽核准条件。"),
        Map.entry("scope", "post"),
        Map.entry("kind", "integrity"),
        Map.entry("type", "duty"),
        Map.entry("category", "licensing"),
        Map.entry("post", "P0101"),
        Map.entry("power", power),
        Map.entry("flowStep", step),
        Map.entry("consequence", "criminal"));
  }

  private static void putInForce(String point) {
    for (String reviewer : List.of(DemoBody.HEAD, DemoBody.LEADER)) {
      as(reviewer)
          .post("risk-points/" + point + "/reviews", Map.of("decision", "pass", "opinion", "同意。"))
          .ok();
    }
    as(DemoBody.OFFICE)
        .post(
            "meetings",
            Map.of(
                "project",
                DemoBody.PROJECT,
                "date",
                "2026-11-01",
                "place",
                "三楼会议室",
                "attendees",
                List.of(DemoBody.MAIN_LEADER, DemoBody.LEADER, "nie.ming"),
                "recused",
                List.of(),
                "minutes",
                "一致同意。",
                "decisions",
                List.of(Map.of("key", point, "decision", "pass", "opinion", "同意。"))))
        .ok();
  }

  private static List<String> toReExamine(String user) {
    List<String> keys = new ArrayList<>();
    for (JsonNode group : as(user).get("my-work?project=LZ").ok().get("groups")) {
      if (group.get("kind").asText().equals("re-examine")) {
        keys.addAll(group.get("items").findValuesAsText("key"));
      }
    }
    return keys;
  }

  @Test
  void stepsAreKeptAsATreeAndDrawn() {
    keepPower("XK-11", "食品经营许可");
    RestUser office = as(DemoBody.OFFICE);

    JsonNode moved =
        office.put("powers/XK-11/steps/S4/place", Map.of("parent", "S2", "place", 0)).ok();

    JsonNode flow = moved.at("/flows/0");
    assertThat(flow.at("/steps/0/branches/0/branches").findValuesAsText("name"))
        .containsExactly("不予核准", "准予核准");
    assertThat(flow.at("/picture/boxes").findValuesAsText("number"))
        .containsExactly("", "1", "1.1", "1.1.1", "1.1.2");
    assertThat(code(office.put("powers/XK-11/steps/S2/place", Map.of("parent", "S3"))))
        .isEqualTo("400 power.step-cycle");
    assertThat(code(office.put("powers/XK-11/steps/S9", Map.of("name", "无"))))
        .isEqualTo("404 power.step-not-found");
    assertThat(code(office.put("powers/XK-11", Map.of("name", "无", "department", "D99"))))
        .isEqualTo("400 power.unknown-department");
  }

  @Test
  void aRepealedBasisIsToldToThoseWhoAnswerForThePoint() {
    keepPower("XK-12", "药品经营许可");
    String key =
        as(DemoBody.CLERK).post("risk-points", point("药品经营许可", "准予核准")).ok().get("key").asText();
    putInForce(key);
    JsonNode filed = as(DemoBody.CLERK).get("risk-points/" + key).ok();
    assertThat(filed.get("power").asText()).isEqualTo("XK-12");
    assertThat(filed.at("/flowStep/code").asText()).isEqualTo("S3");
    assertThat(filed.get("powerBasis").asText()).isEqualTo("企业名称登记管理规定 第四条");
    assertThat(toReExamine(DemoBody.CLERK)).isEmpty();
    assertThat(code(as(DemoBody.OFFICE).delete("powers/XK-12/steps/S1")))
        .isEqualTo("409 power.step-in-use");

    as(DemoBody.OFFICE).put("powers/XK-12", power("药品经营许可", "repealed")).ok();

    assertThat(toReExamine(DemoBody.CLERK)).containsExactly(key);
    assertThat(toReExamine(DemoBody.HEAD)).containsExactly(key);
    assertThat(toReExamine(DemoBody.LEADER)).isEmpty();
    JsonNode flag = as(DemoBody.CLERK).get("risk-points/" + key).ok().at("/flags/0");
    assertThat(flag.at("/state/code").asText()).isEqualTo("repealed");
    String dismissal = "risk-points/" + key + "/flags/" + flag.get("id").asText() + "/dismissal";
    assertThat(as(DemoBody.CLERK).post(dismissal, Map.of("reason", "我的")).status()).isEqualTo(403);
    as(DemoBody.HEAD).post(dismissal, Map.of("reason", "新规定第五条内容相同。")).ok();
    assertThat(toReExamine(DemoBody.CLERK)).isEmpty();

    String again = "risk-points/" + key + "/re-examination";
    Map<String, String> reason = Map.of("reason", "依据又有修订。");
    assertThat(as(DemoBody.CLERK).post(again, reason).status()).isEqualTo(403);
    as(DemoBody.OFFICE).put("powers/XK-12", power("药品经营许可", "amended")).ok();
    assertThat(as(DemoBody.STAFF).post(again, reason).status()).isEqualTo(403);
    JsonNode point = as(DemoBody.CLERK).post(again, reason).ok();
    assertThat(point.at("/state/code").asText()).isEqualTo("re-examination");
  }

  @Test
  void aDepartmentWithACatalogueFilesNoOtherPower() {
    keepPower("XK-13", "特种设备许可");

    assertThat(code(as(DemoBody.CLERK).post("risk-points", point("某项职权", ""))))
        .isEqualTo("400 risk.unknown-power");
    assertThat(code(as(DemoBody.CLERK).post("risk-points", point("XK-13", "S99"))))
        .isEqualTo("400 risk.unknown-flow-step");
  }

  @Test
  void whatIsExportedComesBackUnchangedAndWholeOrNotAtAll() {
    keepPower("XK-14", "计量检定许可");
    RestUser office = as(DemoBody.OFFICE);
    JsonNode before = office.get("powers/XK-14").ok();
    String file = office.get("exports/powers?q=XK-14").body();

    JsonNode same = upload(file.replace("双人复核", "三人复核"));
    assertThat(same.get("failed").asInt()).isZero();
    JsonNode after = office.get("powers/XK-14").ok();
    assertThat(after.at("/flows/0/steps")).isEqualTo(before.at("/flows/0/steps"));
    assertThat(after.at("/flows/1/steps/0/name").asText()).isEqualTo("三人复核");

    JsonNode refused = upload(file.replace("\"S2\",\"名称检索\"", "\"S2\",\"\""));
    assertThat(refused.get("created").asInt()).isZero();
    assertThat(office.get("powers/XK-14").ok()).isEqualTo(after);
  }

  private JsonNode upload(String file) {
    return as(DemoBody.OFFICE)
        .upload("imports/powers", "text/csv", file.getBytes(StandardCharsets.UTF_8))
        .ok();
  }

  private static String code(Answer answer) {
    return answer.status() + " " + answer.code();
  }

  @Test
  void fromTheFirstStepToTheFlag() {
    Browser browser = new Browser(sandbox);
    try {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
      officeEntersThePower(browser);
      clerkFilesOnAStep(browser);
      String point = newestPoint();
      putInForce(point);
      officeRepealsTheBasis(browser, point);
      clerkHearsOfIt(browser);
      readersSeeItInBothLanguages(browser);
    } finally {
      browser.lastPage("powers-last-page");
      browser.close();
    }
  }

  private static String newestPoint() {
    return as(DemoBody.OFFICE)
        .get("register?sort=updated&dir=desc&limit=1")
        .ok()
        .at("/points/0/key")
        .asText();
  }

  private static void perform(Browser browser, String action) {
    browser.click(By.cssSelector("[data-action='" + action + "']"));
  }

  private static void officeEntersThePower(Browser browser) {
    browser.open(PAGE);
    perform(browser, "add-power");
    browser.type(By.name("code"), "XK-01").type(By.name("name"), "企业名称核准");
    browser.choose(By.name("category"), "licensing").choose(By.name("department"), "D01");
    browser.choose(By.name("post"), "P0101");
    browser.type(By.name("content"), "对申请登记的企业名称作出核准或者不予核准的决定。");
    perform(browser, "add-basis");
    browser.type(By.name("bases.0.title"), "企业名称登记管理规定");
    browser.type(By.name("bases.0.article"), "第四条");
    browser.picture("powers-01-form");
    perform(browser, "save-power");
    browser.see(By.cssSelector("[data-basis='B1']"));
    step(browser, By.cssSelector("[data-action='add-step']"), "S1", "受理申报并当场一次告知需要补正的材料");
    step(browser, below("S1"), "S2", "名称检索");
    step(browser, below("S2"), "S3", "准予核准");
    step(browser, below("S2"), "S4", "不予核准并书面说明理由");
    browser.click(By.cssSelector("[data-step='S4'] > .ir-tree-tools [data-action='up']"));
    browser.see(By.cssSelector("[data-step='S2'] li:first-child[data-step='S4']"));
    perform(browser, "zoom-in");
    browser.picture("powers-02-flow");
  }

  private static By below(String step) {
    return By.cssSelector(
        "li[data-step='" + step + "'] > .ir-tree-tools [data-action='add-below']");
  }

  private static void step(Browser browser, By button, String code, String name) {
    browser.click(button);
    browser.type(By.name("name"), name).type(By.name("workingDays"), "2");
    perform(browser, "save-step");
    browser.see(By.cssSelector("li[data-step='" + code + "']"));
  }

  private static void clerkFilesOnAStep(Browser browser) {
    browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/plugins/servlet/integrity-risk/file");
    browser.type(By.name("title"), "名称核准时照顾熟人");
    browser.type(By.name("content"), "经办人可能因人情关系放宽名称核准条件。");
    browser.choose(By.name("type"), "duty").choose(By.name("category"), "licensing");
    browser.choose(By.name("consequence"), "criminal");
    browser.choose(By.name("power"), "XK-01").choose(By.name("flowStep"), "S3");
    browser.picture("powers-03-filing");
    perform(browser, "submit");
    browser.see(By.cssSelector(".aui-message-success"));
  }

  private static void officeRepealsTheBasis(Browser browser, String point) {
    browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
    browser.open(PAGE + "?power=XK-01");
    perform(browser, "edit-power");
    browser.choose(By.name("bases.0.state"), "repealed");
    browser.date(By.name("bases.0.changed"), "2026-10-01");
    perform(browser, "save-power");
    browser.see(By.cssSelector(".ir-basis-repealed"));
    browser.see(By.cssSelector(".ir-chip-flagged[data-point='" + point + "']"));
    browser.picture("powers-04-repealed");
  }

  private static void clerkHearsOfIt(Browser browser) {
    browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/plugins/servlet/integrity-risk");
    browser.see(By.cssSelector("[data-kind='re-examine']"));
    browser.picture("powers-05-my-work");
    browser.click(By.cssSelector("[data-kind='re-examine'] tbody a"));
    browser.see(By.cssSelector("[data-flag]"));
    browser.see(By.cssSelector(".ir-panel [data-action='re-examine']"));
    browser.picture("powers-06-flag");
    browser.open("/plugins/servlet/integrity-risk");
    perform(browser, "re-examine");
    browser.type(By.name("reason"), "依据已废止，需重新填写。");
    browser.picture("powers-07-re-examining");
    perform(browser, "send-re-examination");
    browser.gone(By.cssSelector("[data-kind='re-examine']"));
    browser.see(By.cssSelector("[data-kind='returned']"));
  }

  private static void readersSeeItInBothLanguages(Browser browser) {
    browser.open(PAGE);
    browser.see(By.cssSelector("[data-power='XK-01']"));
    browser.picture("powers-08-list");
    browser.speak("en");
    browser.open(PAGE + "?power=XK-01");
    browser.see(By.cssSelector("svg.ir-flow"));
    browser.picture("powers-09-flow-en");
    browser.telephone();
    browser.open(PAGE + "?power=XK-01");
    browser.see(By.cssSelector("svg.ir-flow"));
    browser.picture("powers-10-telephone");
    // Who only reads finds no tools.
    browser.see(By.cssSelector("[data-action='add-step']"), 0);
  }
}

package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
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
import org.openqa.selenium.Keys;

/**
 * On the host's own screens people choose posts, departments and powers instead of typing codes.
 */
class HostPickerIT {
  private static final String POWER = "食品经营许可审查";
  private static final String BASIS = "食品安全法第三十五条";
  private static final By OPEN_LIST = By.cssSelector(".ir-choices:not([hidden])");

  private static Sandbox sandbox;
  private static Browser browser;
  private static final Map<String, String> FIELDS = new HashMap<>();

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    sandbox
        .admin()
        .get("/rest/api/2/field")
        .ok()
        .forEach(field -> FIELDS.put(field.path("name").asText(), field.path("id").asText()));
    file("P0102", POWER, BASIS);
    browser = new Browser(sandbox);
  }

  @AfterAll
  static void stop() {
    browser.close();
    sandbox.close();
  }

  @Test
  void aPostChosenByKeyboardBringsItsPlaceAndItsPower() {
    browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD).speak("zh-CN");
    openCreateScreen();
    browser.type(By.name("summary"), "许可审查时放宽条件");
    browser.type(By.name("description"), "对熟人放宽场所条件。");

    browser.type(field("岗位"), "许可");
    browser.see(OPEN_LIST);
    browser.picture("host-picker-zh");
    browser.press(field("岗位"), Keys.ARROW_DOWN, Keys.ENTER);

    browser.holds(field("岗位"), "P0102 许可审查岗");
    browser.holds(field("内设机构"), "D01 登记许可科");
    browser.holds(field("单位"), "LH 岚河县市场监督管理局");
    browser.holds(field("职权"), POWER);
    browser.holds(field("行使依据"), BASIS);
    for (String choice : List.of("风险层次", "风险性质", "风险类型", "风险类别", "可能后果")) {
      browser.chooseFirst(field(choice));
    }
    browser.clickAndWaitForReload(By.id("issue-form-submit"));

    JsonNode point = point();
    assertThat(point.at("/post/code").asText()).isEqualTo("P0102");
    assertThat(point.at("/department/code").asText()).isEqualTo("D01");
    assertThat(point.at("/unit/code").asText()).isEqualTo("LH");
    assertThat(point.path("power").asText()).isEqualTo(POWER);
    assertThat(point.path("powerBasis").asText()).isEqualTo(BASIS);
  }

  @Test
  void anEditInTheDialogKeepsWhatSomebodyWroteAboutThePower() {
    String key = file("P0302", "抽查", "本局抽查办法");
    browser.logIn("eva.stone", DemoBody.PASSWORD).speak("en").open("/browse/" + key);
    browser.click(By.id("edit-issue"));
    browser.click(field("岗位"));
    browser.see(OPEN_LIST);
    browser.picture("host-picker-en");
    browser.click(By.xpath("//*[@role='option'][contains(.,'许可审查岗')]"));

    browser.holds(field("内设机构"), "D01 登记许可科");
    browser.holds(field("行使依据"), "本局抽查办法");
    browser.press(field("岗位"), Keys.ARROW_DOWN);
    browser.see(OPEN_LIST);
    browser.press(field("岗位"), Keys.ESCAPE);
    browser.gone(OPEN_LIST);
    browser.clickAndWaitForReload(By.cssSelector("dialog #issue-form-submit"));

    JsonNode point = sandbox.admin().get("risk-points/" + key).ok();
    assertThat(point.at("/post/code").asText()).isEqualTo("P0102");
    assertThat(point.at("/department/code").asText()).isEqualTo("D01");
    assertThat(point.path("powerBasis").asText()).isEqualTo("本局抽查办法");
  }

  @Test
  void aTypedCodeIsCompletedAndItsDepartmentToo() {
    browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD);
    openCreateScreen();
    browser.type(field("岗位"), "P0201");
    browser.click(By.name("summary"));

    browser.holds(field("岗位"), "P0201 案件承办岗");
    browser.holds(field("内设机构"), "D02 综合执法大队");
  }

  @Test
  void thePowersOfADepartmentWithACatalogueAreChosenFromIt() {
    keepPower("CF-01", "行政处罚裁量", "P0201");
    keepPower("CF-02", "案件移送", "P0202");
    browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD).speak("zh-CN");
    openCreateScreen();
    browser.type(field("岗位"), "P0201");
    browser.click(By.name("summary"));
    browser.holds(field("职权"), "CF-01 行政处罚裁量");

    browser.type(field("职权"), "移送");
    browser.see(OPEN_LIST);
    browser.press(field("职权"), Keys.ARROW_DOWN, Keys.ENTER);
    browser.holds(field("职权"), "CF-02 案件移送");
  }

  /** The host has no validator for edits: what is wrong is kept, and stops the next submission. */
  @Test
  void anUnknownPostThatAnEditOfTheHostLetsInIsRefusedAtSubmission() {
    String key = file("P0302", "抽查", "本局抽查办法");
    RestUser filer = sandbox.as("eva.stone", DemoBody.PASSWORD);
    Map<String, String> wrong = Map.of(FIELDS.get("岗位"), "P9999 没有的岗位");
    filer.put("/rest/api/2/issue/" + key, Map.of("fields", wrong)).ok();

    assertThat(filer.get("risk-points/" + key).ok().at("/post/code").asText())
        .isEqualTo("P9999 没有的岗位");
    Answer refused = filer.post("risk-points/" + key + "/submission", Map.of());
    assertThat(refused.status() + " " + refused.code()).isEqualTo("400 risk.unknown-post");
    assertThat(refused.json().path("field").asText()).isEqualTo("post");
  }

  private static void keepPower(String code, String name, String post) {
    Map<String, Object> power =
        Map.of(
            "name",
            name,
            "category",
            "penalty",
            "content",
            name,
            "department",
            "D02",
            "post",
            post);
    sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD).put("powers/" + code, power).ok();
  }

  private static void openCreateScreen() {
    browser.open("/secure/CreateIssue!default.jspa");
    browser.clickAndWaitForReload(
        By.xpath("//main//a[contains(@href,'issuetype=')][normalize-space()='风险点']"));
    browser.see(By.cssSelector(".ir-picker"));
  }

  private static String file(String post, String power, String basis) {
    RestUser clerk = sandbox.as(post.equals("P0302") ? "eva.stone" : "cheng.yu", DemoBody.PASSWORD);
    Map<String, Object> point =
        Map.ofEntries(
            Map.entry("project", DemoBody.PROJECT),
            Map.entry("submit", false),
            Map.entry("title", "填报过的风险点"),
            Map.entry("content", "说明。"),
            Map.entry("scope", "post"),
            Map.entry("kind", "integrity"),
            Map.entry("type", "duty"),
            Map.entry("category", "licensing"),
            Map.entry("department", post.equals("P0302") ? "D03" : "D01"),
            Map.entry("post", post),
            Map.entry("power", power),
            Map.entry("powerBasis", basis),
            Map.entry("consequence", "criminal"));
    return clerk.post("risk-points", point).ok().path("key").asText();
  }

  private static JsonNode point() {
    String address = browser.address();
    return sandbox
        .admin()
        .get("risk-points/" + address.substring(address.lastIndexOf('/') + 1))
        .ok();
  }

  private static By field(String name) {
    return By.id(FIELDS.get(name));
  }
}

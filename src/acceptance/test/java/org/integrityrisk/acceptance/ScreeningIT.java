package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
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
 * A quarter of the warning-information officer, at a body whose administrator has written a
 * screening into its regime: from what the rules find over proposals to warnings and the report.
 */
class ScreeningIT {
  private static final String PAGE = "/plugins/servlet/integrity-risk/screening";
  private static final String OFFICER = DemoBody.STAFF;
  private static final String BLOCK =
      """
      screening:
        every-months: 3
        days: 10
        reports-to: main-leader
        source: check
        rules:
          - {code: gap, name: {en: Without a measure, zh: 一级风险点没有措施}, asks: point-without-measure, levels: ["1"], colour: red}
          - {code: returned, name: {en: Returned, zh: 多次被退回}, asks: point-returned, times: 3, colour: red}
          - {code: vacant, name: {en: Vacant post, zh: 岗位空缺}, asks: post-vacant, colour: red}

      warnings:
      """;

  private static Sandbox sandbox;
  private static String dealtWith;
  private static String warned;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    String preset =
        sandbox.admin().get("regime-files/market-regulator/1").ok().get("yaml").asText();
    String screened =
        preset.replace("version: \"1\"", "version: \"2\"").replace("\nwarnings:\n", "\n" + BLOCK);
    sandbox.admin().post("regime-files", Map.of("yaml", screened, "note", "季度筛查")).ok();
    DemoBody.setUp(sandbox, "market-regulator@2");
    body("warning-information-officer", OFFICER);
    Scenes scenes = new Scenes(sandbox);
    dealtWith = scenes.inForce();
    warned = scenes.inForce();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static void body(String code, String member) {
    sandbox.admin().put("organisation/bodies/LH/" + code, Map.of("members", List.of(member))).ok();
  }

  private static RestUser as(String user) {
    return sandbox.as(user, DemoBody.PASSWORD);
  }

  @Test
  void theOfficerScreensProposesAndReports() {
    try (Browser browser = new Browser(sandbox)) {
      openTheQuarter(browser);
      String id = browser.address().replaceAll(".*[?&]id=([^&]+).*", "$1");
      decide(browser);
      issue(browser);
      handOver(browser);
      read(browser, id);
    }
  }

  private static void openTheQuarter(Browser browser) {
    browser.logIn(OFFICER, DemoBody.PASSWORD).speak("zh-CN").open(PAGE);
    browser.click(By.cssSelector("[data-fold='open'] summary"));
    browser.picture("screening-01-open");
    browser.click(By.cssSelector("[data-action='open']"));
    browser.see(By.cssSelector("[data-finding='" + warned + "']"));
    assertThat(count(browser, "gap", "total")).isEqualTo("2");
    assertThat(count(browser, "gap", "undecided")).isEqualTo("2");
    browser.picture("screening-02-found");
  }

  private static String count(Browser browser, String rule, String name) {
    By cell = By.cssSelector("tr[data-rule='" + rule + "'] [data-count='" + name + "']");
    return browser.text(cell);
  }

  private static void decide(Browser browser) {
    decideByKeys(browser, dealtWith, "dealt-with", "措施已在制定。");
    browser.click(box(warned));
    browser.choose(By.name("decision"), "proposed");
    browser.type(By.cssSelector("[data-form='decide'] [name='reason']"), "一级风险点至今没有防控措施。");
    browser.picture("screening-03-propose");
    browser.click(By.cssSelector("[data-action='decide']"));
    browser.see(By.cssSelector("[data-finding='" + warned + "'] [data-state='proposed']"));
  }

  /** The whole act without a mouse: each control is reached by Tab, and what it does by its key. */
  private static void decideByKeys(Browser browser, String point, String decision, String reason) {
    browser
        .keyboard()
        .tabTo(box(point))
        .press(Keys.SPACE)
        .tabTo(By.name("decision"))
        .downTo(decision)
        .tabTo(By.cssSelector("[data-form='decide'] [name='reason']"))
        .press(reason)
        .tabTo(By.cssSelector("[data-action='decide']"))
        .press(Keys.ENTER);
    browser.see(By.cssSelector("[data-finding='" + point + "'] [data-state='" + decision + "']"));
  }

  private static By box(String point) {
    return By.cssSelector("[data-finding='" + point + "'] [name='finding']");
  }

  /** The inspector finds the proposal among what awaits the office. */
  private static void issue(Browser browser) {
    browser.logIn(DemoBody.INSPECTOR, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/plugins/servlet/integrity-risk");
    browser.click(By.cssSelector("a[href*='proposals=1']"));
    browser.click(By.cssSelector("[data-proposal='" + warned + "'] [data-action='review']"));
    browser.picture("screening-04-proposal");
    browser.click(By.cssSelector("[data-action='issue']"));
    browser.see(By.cssSelector("[data-proposal='" + warned + "'] [data-state='issued']"));
    JsonNode warning = as(DemoBody.INSPECTOR).get("risk-points/" + warned).ok().at("/warnings/0");
    assertThat(warning.at("/source/code").asText() + warning.at("/key").asText()).isNotEmpty();
  }

  private static void handOver(Browser browser) {
    browser.logIn(OFFICER, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/plugins/servlet/integrity-risk");
    browser.click(By.cssSelector("a[href*='/screening'][href*='id=']"));
    browser.see(By.cssSelector("[data-finding='" + warned + "'] [data-state='issued']"));
    browser.click(By.cssSelector("[data-fold='close'] summary"));
    browser.type(By.name("summary"), "本季度一级风险点措施不足，已预警一处。");
    browser.click(By.cssSelector("[data-action='close']"));
    browser.see(By.cssSelector(".ir-facts [data-state='closed']"));
    browser.picture("screening-05-closed");
    browser.click(By.cssSelector("[data-action='print']"));
    browser.see(By.cssSelector(".ir-sheet"));
    browser.picture("screening-06-report");
  }

  private static void read(Browser browser, String id) {
    RestUser leader = as(DemoBody.MAIN_LEADER);
    JsonNode screening = leader.get("screenings/" + id).ok();
    assertThat(screening.get("mayDo")).extracting(JsonNode::asText).containsExactly("note");
    leader.post("screenings/" + id + "/noting", Map.of("version", screening.get("version"))).ok();
    assertThat(leader.get("screenings/" + id + "/findings/export").status()).isEqualTo(200);
    assertThat(as(DemoBody.CLERK).get("screenings/" + id).status()).isEqualTo(403);
    assertThat(as(DemoBody.VISITOR).get("screenings/" + id).status()).isEqualTo(404);
    assertThat(sandbox.admin().get("audit?limit=200").ok().toString())
        .contains("screening.export", "screening.note", "screening.close");
    browser.logIn(DemoBody.MAIN_LEADER, DemoBody.PASSWORD).speak("en");
    browser.open(PAGE + "?id=" + id).see(By.cssSelector("[data-finding]"));
    browser.picture("screening-07-english");
    browser.telephone().picture("screening-08-phone");
    assertThat(browser.isTooWide()).isFalse();
    browser.desk().speak("zh-CN").open(PAGE).picture("screening-09-list");
  }
}

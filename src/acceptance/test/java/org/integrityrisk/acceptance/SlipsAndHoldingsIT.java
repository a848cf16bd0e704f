package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
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

/** Business that goes from hand to hand with its slip, and the ledger of what is taken. */
class SlipsAndHoldingsIT {
  private static final String ROOT = "/plugins/servlet/integrity-risk";
  private static final String STOREKEEPER = "lin.duo";
  private static final String TODAY = LocalDate.now().toString();

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "category-based");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void aSlipGoesFromHandToHandAtTheScreen() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD).speak("zh-CN").open(ROOT + "/slips?make=1");
      browser.type(By.name("title"), "食品经营许可变更");
      browser.type(By.name("steps"), "受理 1\n现场核查 3\n审批");
      browser.type(By.name("first"), DemoBody.CLERK);
      browser.picture("slips-01-make");
      browser.click(By.cssSelector("[data-action='save']"));
      browser.click(By.cssSelector("[data-action='receive']"));
      browser.type(By.name("result"), "材料齐全，予以受理。");
      browser.type(By.cssSelector("[data-form='hand-over'] [name='next']"), DemoBody.HEAD);
      browser.click(By.cssSelector("[data-action='hand-over']"));
      browser.see(By.cssSelector("[data-state='on-the-way']"));
      browser.click(By.cssSelector("[data-entry='receive'] summary"));
      browser.type(By.cssSelector("[data-entry='receive'] textarea"), "前一日下午已收到。");
      browser.click(By.cssSelector("[data-entry='receive'] [data-action='correct']"));
      browser.see(By.cssSelector("[data-entry='correct']"));
      browser.picture("slips-02-trail");

      browser.logIn(DemoBody.HEAD, DemoBody.PASSWORD).speak("zh-CN").open(ROOT);
      browser.click(By.cssSelector("a[href*='/slips?id=']"));
      browser.click(By.cssSelector("[data-action='receive']"));
      browser.choose(By.name("step"), "end");
      browser.type(By.name("result"), "准予变更。");
      browser.click(By.cssSelector("[data-action='hand-over']"));
      browser.see(By.cssSelector("[data-state='finished']"));
      browser.open(ROOT + "/slips").telephone().picture("slips-03-phone");
      browser.see(By.cssSelector("[data-slip]"));
      assertThat(browser.isTooWide()).isFalse();
    }
  }

  @Test
  void nothingLeavesTheStoreroomThatDidNotComeIn() {
    JsonNode entered =
        user(STOREKEEPER)
            .post(
                "holdings",
                line(
                    "take",
                    "24",
                    Map.of(
                        "project",
                        DemoBody.PROJECT,
                        "department",
                        "D02",
                        "name",
                        "白酒",
                        "measure",
                        "瓶",
                        "owner",
                        "巷口商店")))
            .ok();
    String path = "holdings/" + entered.at("/line/id").asText();

    Answer tooMany = user(STOREKEEPER).post(path + "/movements", line("release", "25", Map.of()));
    assertThat(tooMany.code()).isEqualTo("holding.not-enough");
    user(STOREKEEPER).post(path + "/movements", line("confiscate", "20", Map.of())).ok();
    JsonNode after =
        user(STOREKEEPER).post(path + "/movements", line("destroy", "18.5", Map.of())).ok();
    assertThat(after.at("/line/stock").asText()).isEqualTo("5.5");
    assertThat(after.at("/line/taken").asText()).isEqualTo("4");
    assertThat(user(DemoBody.CLERK).get(path).status()).isEqualTo(404);
    assertThat(user(DemoBody.INSPECTOR).get(path).ok().get("mayRecord").asBoolean()).isFalse();
    Answer file = user(DemoBody.INSPECTOR).get("holdings/export?format=csv");
    assertThat(file.body()).contains("白酒", "文书7号");
  }

  @Test
  void theStorekeeperKeepsTheLedgerAtTheScreen() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(STOREKEEPER, DemoBody.PASSWORD).speak("zh-CN").open(ROOT + "/holdings?enter=1");
      Map.of("name", "电子秤", "measure", "台", "owner", "东门摊位", "quantity", "3", "document", "扣字12号")
          .forEach((field, text) -> browser.type(By.name(field), text));
      persons(browser, "");
      browser.picture("holdings-01-enter");
      browser.click(By.cssSelector("[data-action='save']"));
      browser.click(By.cssSelector("[data-fold='count'] summary"));
      browser.type(By.cssSelector("[data-form='count'] [name='quantity']"), "2");
      persons(browser, "[data-form='count'] ");
      browser.click(By.cssSelector("[data-action='count']"));
      browser.see(By.cssSelector("[data-form='count'] [data-field='remark'] .error"));
      browser.type(By.cssSelector("[data-form='count'] [name='remark']"), "一台送检未还。");
      browser.click(By.cssSelector("[data-action='count']"));
      browser.see(By.cssSelector(".aui-message-warning"));
      browser.picture("holdings-02-difference");
      browser.open(ROOT + "/holdings");
      browser.see(By.cssSelector("[data-stock='3']"));
      browser.picture("holdings-03-ledger");
      browser.telephone().picture("holdings-04-phone");
      assertThat(browser.isTooWide()).isFalse();
      browser.desk().speak("en").picture("holdings-05-ledger-en");
    }
  }

  private static void persons(Browser browser, String within) {
    browser.type(By.cssSelector(within + "[name='handler']"), STOREKEEPER);
    browser.type(By.cssSelector(within + "[name='witness']"), "he.chuan");
    browser.type(By.cssSelector(within + "[name='place']"), "罚没物品库");
  }

  private static Map<String, Object> line(String kind, String quantity, Map<String, String> more) {
    Map<String, Object> line = new HashMap<>(more);
    line.put("kind", kind);
    line.put("quantity", quantity);
    line.put("document", "文书7号");
    line.put("date", TODAY);
    line.put("handler", STOREKEEPER);
    line.put("witness", "he.chuan");
    line.put("place", "罚没物品库");
    return line;
  }

  private static RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }
}

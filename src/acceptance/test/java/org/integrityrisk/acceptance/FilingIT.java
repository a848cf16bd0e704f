package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Filing with the superior: points of the whole bureau go to the city's discipline commission. */
class FilingIT {
  private static final String REGIME = "civil-affairs-bureau";
  private static final String STEP = "city-filing";
  private static final LocalDate TODAY = LocalDate.now();

  private static Sandbox sandbox;
  private static PointsUnderReview points;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, REGIME);
    points = new PointsUnderReview(sandbox, REGIME);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void pointsGoOnWhenTheSuperiorHasThemOnRecord() {
    String key = points.bringOfUnit("局务会议事项预先定调", STEP);
    String id = send("2026-1", key).get("id").asText();

    assertThat(kinds(DemoBody.OFFICE)).contains("filing-reply");
    assertThat(reply(DemoBody.CLERK, id, true).status()).isEqualTo(403);
    JsonNode replied = reply(DemoBody.OFFICE, id, true).ok();

    assertThat(replied.at("/state/code").asText()).isEqualTo("received");
    assertThat(points.state(key)).isEqualTo("publicity");
    assertThat(reply(DemoBody.OFFICE, id, true).status()).isEqualTo(409);
  }

  @Test
  void whatWasDeletedKeepsNobodyFromTheReply() {
    String gone = points.bringOfUnit("车辆管理不规范", STEP);
    String other = points.bringOfUnit("办公用品采购不比价", STEP);
    assertThat(due("filing-send", gone)).isNotEmpty();
    String id = send("2026-2", gone, other).get("id").asText();
    sandbox.admin().delete("/rest/api/2/issue/" + gone).ok();

    JsonNode replied = reply(DemoBody.OFFICE, id, true).ok();

    assertThat(replied.get("gone").get(0).asText()).isEqualTo(gone);
    assertThat(points.state(other)).isEqualTo("publicity");
  }

  @Test
  void nothingElseLeadsOutOfTheStep() {
    String key = points.bringOfUnit("大额资金使用不经集体研究", STEP);

    assertThat(points.transitionsOf(DemoBody.OFFICE, key)).isEmpty();
    Answer review =
        user(DemoBody.OFFICE)
            .post("risk-points/" + key + "/reviews", Map.of("decision", "pass", "opinion", ""));
    assertThat(review.status()).isIn(403, 409);
    assertThat(points.state(key)).isEqualTo(STEP);
  }

  @Test
  void theOfficeKeepsTheRegisterAtTheScreen() {
    String key = points.bringOfUnit("重要人事任免酝酿不充分", STEP);
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
      browser.open("/plugins/servlet/integrity-risk/filings");
      browser.type(By.name("number"), "岚河备〔2026〕3号");
      browser.picture("filing-01-sending");
      browser.click(By.cssSelector("[data-action='send']"));
      browser.see(By.cssSelector("[data-state='sent']"));
      browser.click(By.cssSelector("[data-filing] details summary"));
      browser.choose(By.name("received"), "false");
      browser.type(By.name("reason"), "请补充防控措施。");
      browser.picture("filing-02-reply");
      browser.click(By.cssSelector("[data-action='reply']"));
      browser.see(By.cssSelector("[data-state='refused']"));
      browser.picture("filing-03-register");
      browser.open("/plugins/servlet/integrity-risk/filings?start=1");
      browser.click(By.cssSelector(".ir-pager button:not([disabled])"));
      browser.see(By.cssSelector("[data-filing] [data-state='refused']"));
      browser.open("/browse/" + key);
      browser.see(By.cssSelector(".ir-panel tr[data-decision='return']"));
      browser.picture("filing-04-panel");
    }
    assertThat(points.state(key)).isEqualTo("draft");
  }

  private static String due(String kind, String key) {
    for (JsonNode group : user(DemoBody.OFFICE).get("my-work").ok().get("groups")) {
      for (JsonNode item : group.get("items")) {
        if (group.get("kind").asText().equals(kind) && item.get("key").asText().equals(key)) {
          return item.get("due").asText();
        }
      }
    }
    return "";
  }

  private static JsonNode send(String number, String... keys) {
    return user(DemoBody.OFFICE)
        .post(
            "filings",
            Map.of(
                "project",
                DemoBody.PROJECT,
                "number",
                number,
                "sent",
                TODAY.toString(),
                "points",
                List.of(keys)))
        .ok();
  }

  private static Answer reply(String name, String id, boolean received) {
    return user(name)
        .post(
            "filings/" + id + "/reply",
            Map.of("received", received, "date", TODAY.toString(), "number", "市纪备88"));
  }

  private static List<String> kinds(String name) {
    JsonNode groups = user(name).get("my-work").ok().get("groups");
    return groups.findValuesAsText("kind");
  }

  private static RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }
}

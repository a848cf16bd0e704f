package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * What a newcomer finds after {@code ./run}: nine points on their way in one project, and a whole
 * list of eighty in another. The pictures of README are taken here.
 */
class DemoIT {
  private static final String LIST = "QD";

  private static Sandbox sandbox;
  private static Browser browser;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory("--demo");
    browser = new Browser(sandbox);
  }

  @AfterAll
  static void stop() {
    browser.close();
    sandbox.close();
  }

  @Test
  void bothProjectsAreFilled() {
    assertThat(get("register?project=" + DemoBody.PROJECT).get("total").asInt()).isEqualTo(9);
    assertThat(get("register?project=" + LIST).get("total").asInt()).isEqualTo(80);
  }

  @Test
  void theGadgetsOfTheListAreFull() {
    JsonNode supervision = get("gadgets/graded-supervision?project=" + LIST);
    assertThat(supervision.get("rows"))
        .extracting(row -> row.get("inForce").asInt())
        .containsExactly(36, 15, 10);
    assertThat(supervision.get("totals").get("measuresMissing").asInt()).isEqualTo(53);
    JsonNode warnings = get("gadgets/outstanding-warnings?project=" + LIST);
    assertThat(warnings.get("byColour"))
        .extracting(colour -> colour.get("code").asText())
        .containsExactly("red", "orange", "yellow", "green");
  }

  @Test
  void filingIsShown() {
    enter(DemoBody.CLERK).open("/plugins/servlet/integrity-risk/file?project=LZ");
    browser.type(By.name("title"), "名称核准时泄露申报信息");
    browser.type(By.name("content"), "经办人可能把尚未公开的名称申报信息告诉他人，使其抢先申报相近名称。");
    browser.choose(By.name("type"), "duty").choose(By.name("category"), "licensing");
    browser.choose(By.name("consequence"), "criminal");
    browser.see(By.cssSelector(".ir-proposal .ir-level-1"));
    browser.pictureForReadme("filing");
  }

  @Test
  void reviewIsShown() {
    enter(DemoBody.HEAD).open("/browse/LZ-2");
    browser.click(By.cssSelector("[data-action='pass']"));
    browser.type(By.name("opinion"), "情况属实，同意上报。");
    browser.pictureForReadme("review");
  }

  @Test
  void theMeetingIsShown() {
    enter(DemoBody.OFFICE).open("/plugins/servlet/integrity-risk/meeting?project=" + LIST);
    browser.type(By.name("place"), "三楼会议室");
    browser.see(By.cssSelector("[data-point='QD-76']"));
    browser.pictureForReadme("meeting");
  }

  @Test
  void theGadgetsAreShown() {
    enter(DemoBody.MAIN_LEADER).open("/secure/Dashboard.jspa");
    browser.see(By.cssSelector(".ir-gadget [data-total='inForce']"));
    browser.see(By.cssSelector(".ir-gadget [data-warning]"));
    browser.pictureForReadme("gadgets");
  }

  private static Browser enter(String user) {
    return browser.logIn(user, DemoBody.PASSWORD).speak("zh-CN");
  }

  private static JsonNode get(String path) {
    return sandbox.as(DemoBody.INSPECTOR, DemoBody.PASSWORD).get(path).ok();
  }
}

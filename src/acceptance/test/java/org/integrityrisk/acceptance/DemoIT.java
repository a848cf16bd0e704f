package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.integrityrisk.acceptance.harness.Usability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * What a newcomer finds after {@code ./run}: nine points on their way in one project, and a whole
 * list of eighty in another. The pictures of README are taken here.
 */
class DemoIT {
  private static final String POLICY_OF_THE_PAGE =
      "const again = new XMLHttpRequest(); again.open('GET', location.href, false); again.send();"
          + " return again.getResponseHeader('Content-Security-Policy');";
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
    assertThat(browser.ask(POLICY_OF_THE_PAGE))
        .contains("object-src 'none'", "base-uri 'self'", "form-action 'self'");
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

  @Test
  void theUnitsAreATreeInWhichPeopleAreFound() {
    sandbox.admin().put("organisation/units/LHF", Map.of("name", "城东分局", "parent", "LH")).ok();
    By branch = By.cssSelector("[data-unit='LH'] [data-unit='LHF']");
    By toggle = By.cssSelector("[data-toggle='LH'][aria-expanded]");
    By clerksPost = By.cssSelector("[data-section='posts'] [data-entry='P0101']");
    By otherPost = By.cssSelector("[data-section='posts'] [data-entry='P0201']");
    enter(DemoBody.OFFICE).open("/plugins/servlet/integrity-risk/organisation");
    browser.see(branch);
    browser.click(toggle).gone(branch);
    browser.click(toggle).see(branch);
    browser.click(By.cssSelector("[data-choose='LHF']")).gone(clerksPost);
    browser.click(By.cssSelector("[data-choose='']")).see(otherPost);
    browser.type(By.name("q"), "周岚").gone(otherPost);
    browser.see(clerksPost);
    browser.picture("organisation-zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyPageCanBeUsedOnATelephoneAndByKeyboard(String language) {
    browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak(language).telephone();
    try {
      List<String> pages = Usability.pages(browser);
      assertThat(pages).hasSizeGreaterThan(10);
      assertThat(pages).allSatisfy(page -> assertThat(faultsOf(page)).as(page).isEmpty());
    } finally {
      browser.desk();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void theAuditTrailTellsInWordsWhoDidWhat(String language) {
    browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak(language);
    browser.open("/plugins/servlet/integrity-risk/audit?action=risk-point");
    browser.see(By.cssSelector("tr[data-action^='risk-point.']"));
    browser.click(By.cssSelector("details.ir-card > summary"));
    browser.click(By.cssSelector("[data-action='verify']"));
    browser.see(By.cssSelector(".aui-message-success"));
    browser.picture("audit-" + language);
  }

  @Test
  void everyActionInTheAuditTrailHasAName() {
    RestUser admin = sandbox.admin();
    JsonNode found = admin.get("audit?limit=200").ok();
    assertThat(found.get("total").asInt()).isBetween(100, 1000);
    for (int start = 0; start < found.get("total").asInt(); start += 200) {
      assertThat(admin.get("audit?limit=200&start=" + start).ok().get("entries"))
          .allSatisfy(
              entry -> assertThat(entry.get("actionName")).isNotEqualTo(entry.get("action")));
    }
  }

  /** The check before this one would otherwise prove nothing. */
  @Test
  void whatCannotBeUsedIsFound() {
    browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).telephone();
    try {
      browser.open("/plugins/servlet/integrity-risk/file");
      assertThat(Usability.faultsOf(browser)).isEmpty();
      browser.ask(
          "document.querySelector('.ir-page').innerHTML += '<div style=\"width: 500px\">wide</div>"
              + "<input><a>dead</a><button></button><p>integrity-risk.web.nothing</p>'");
      assertThat(Usability.faultsOf(browser))
          .contains("wider than the screen", "says not what it is", "leads nowhere")
          .contains("says nothing", "has no text: integrity-risk.web.nothing");
    } finally {
      browser.desk();
    }
  }

  private static String faultsOf(String page) {
    return Usability.faultsOf(browser.at(page));
  }

  private static Browser enter(String user) {
    return browser.logIn(user, DemoBody.PASSWORD).speak("zh-CN");
  }

  private static JsonNode get(String path) {
    return sandbox.as(DemoBody.INSPECTOR, DemoBody.PASSWORD).get(path).ok();
  }
}

package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/**
 * The main job from end to end, as five people do it at the screen: a clerk files, the head passes,
 * the leader returns, the clerk corrects, the chain passes, the leading group decides; then a
 * measure, a warning, its answer and its lifting. Both gadgets show the numbers of each step.
 */
class JourneyIT {
  private Sandbox sandbox;
  private Browser browser;

  /** The language in which everybody reads. */
  enum Language {
    CHINESE("zh-CN", "zh"),
    ENGLISH("en", "en");

    private final String locale;
    private final String prefix;

    Language(String locale, String prefix) {
      this.locale = locale;
      this.prefix = prefix;
    }
  }

  @BeforeEach
  void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    browser = new Browser(sandbox);
  }

  @AfterEach
  void stop() {
    browser.picture("last-page");
    browser.close();
    sandbox.close();
  }

  @ParameterizedTest
  @EnumSource
  void aRiskPointGoesFromTheClerkToTheGadgets(Language language) {
    Story story = new Story(browser, language.locale, language.prefix);
    story.clerkFiles();
    story.reviewerPasses(DemoBody.HEAD, "head-passes");
    story.leaderReturns();
    story.clerkCorrectsAndSubmits();
    story.reviewerPasses(DemoBody.HEAD, "head-passes-again");
    story.reviewerPasses(DemoBody.LEADER, "leader-passes");
    assertThat(totals()).containsEntry("inForce", 0);

    story.leadingGroupDecides();
    assertThat(totals()).containsEntry("inForce", 1).containsEntry("measuresMissing", 1);
    story.gadgetsShow("in-force");

    story.measureIsAdded();
    assertThat(totals()).containsEntry("inForce", 1).containsEntry("measuresMissing", 0);
    assertThat(outstanding()).isZero();

    story.inspectorWarns();
    assertThat(outstanding()).isEqualTo(1);
    story.gadgetsShow("warned");

    story.clerkAnswers();
    story.inspectorExamines();
    story.inspectorLifts();
    assertThat(outstanding()).isZero();
    story.gadgetsShow("lifted");
  }

  private Map<String, Integer> totals() {
    var totals =
        sandbox
            .as(DemoBody.INSPECTOR, DemoBody.PASSWORD)
            .get("gadgets/graded-supervision")
            .ok()
            .get("totals");
    return Map.of(
        "inForce", totals.get("inForce").asInt(),
        "measuresMissing", totals.get("measuresMissing").asInt());
  }

  private int outstanding() {
    return sandbox
        .as(DemoBody.INSPECTOR, DemoBody.PASSWORD)
        .get("gadgets/outstanding-warnings")
        .ok()
        .get("total")
        .asInt();
  }

  /** The steps at the screen; every one leaves a picture. */
  private static final class Story {
    private static final String POINT = DemoBody.PROJECT + "-1";
    private static final By SEND = By.cssSelector(".ir-action .aui-button-primary");

    private final Browser browser;
    private final String locale;
    private final String prefix;
    private int pictures;

    Story(Browser browser, String locale, String prefix) {
      this.browser = browser;
      this.locale = locale;
      this.prefix = prefix;
    }

    private void enter(String user) {
      browser.logIn(user, DemoBody.PASSWORD).speak(locale);
    }

    private void picture(String name) {
      browser.picture("%s-%02d-%s".formatted(prefix, ++pictures, name));
    }

    private void perform(String action) {
      browser.click(By.cssSelector("[data-action='" + action + "']"));
    }

    void clerkFiles() {
      enter(DemoBody.CLERK);
      browser.open("/plugins/servlet/integrity-risk/file");
      browser.type(By.name("title"), "名称核准时照顾熟人");
      browser.type(By.name("content"), "经办人可能因人情关系放宽名称核准条件，使不该通过的申请通过。");
      browser.choose(By.name("type"), "duty").choose(By.name("category"), "licensing");
      browser.choose(By.name("consequence"), "criminal");
      browser.see(By.cssSelector(".ir-proposal .ir-level-1"));
      picture("filing");
      perform("submit");
      browser.see(By.cssSelector(".aui-message-success"));
      picture("filed");
    }

    void reviewerPasses(String reviewer, String picture) {
      enter(reviewer);
      openFromMyWork();
      perform("pass");
      browser.type(By.name("opinion"), "情况属实，同意上报。");
      picture(picture);
      send();
    }

    void leaderReturns() {
      enter(DemoBody.LEADER);
      openFromMyWork();
      perform("return");
      browser.type(By.name("opinion"), "请补充可能的表现形式。");
      picture("leader-returns");
      send();
    }

    void clerkCorrectsAndSubmits() {
      enter(DemoBody.CLERK);
      openFromMyWork();
      perform("edit");
      browser.type(By.name("manifestation"), "对熟人的申请不作近似名称检索。");
      picture("clerk-corrects");
      send();
      perform("submit");
      browser.see(SEND);
      send();
    }

    void leadingGroupDecides() {
      enter(DemoBody.OFFICE);
      browser.open("/plugins/servlet/integrity-risk");
      browser.see(By.cssSelector("[data-kind='meeting']"));
      picture("meeting-awaits");
      browser.open("/plugins/servlet/integrity-risk/meeting");
      browser.type(By.name("place"), "三楼会议室");
      browser.type(By.name("minutes"), "与会人员一致同意。");
      picture("meeting");
      perform("save");
      browser.see(By.cssSelector(".aui-message-success"));
      browser.open("/browse/" + POINT);
      browser.see(By.cssSelector(".ir-panel .ir-chain .ir-current"));
      picture("in-force");
    }

    void measureIsAdded() {
      enter(DemoBody.HEAD);
      openPoint();
      perform("add-measure");
      browser.choose(By.name("stage"), "preventive");
      browser.type(By.name("content"), "名称核准实行双人复核并留存检索记录。");
      browser.type(By.name("responsible"), DemoBody.HEAD);
      browser.date(By.name("due"), "2027-03-31");
      picture("measure");
      send();
      browser.read("名称核准实行双人复核");
      browser.open("/plugins/servlet/integrity-risk");
      browser.click(By.cssSelector("[data-kind='measure-due'] tbody a"));
      perform("in-force");
      browser.see(By.cssSelector("[data-action='closed']"));
      picture("measure-in-force");
    }

    void inspectorWarns() {
      enter(DemoBody.INSPECTOR);
      openPoint();
      perform("issue-warning");
      browser.choose(By.name("colour"), "orange").choose(By.name("source"), "check");
      browser.type(By.name("reason"), "抽查发现两份申请没有检索记录。");
      browser.type(By.name("responsible"), DemoBody.CLERK);
      browser.date(By.name("deadline"), "2027-01-15");
      picture("warning");
      send();
      browser.read("抽查发现两份申请没有检索记录");
    }

    void clerkAnswers() {
      enter(DemoBody.CLERK);
      openFromMyWork("warning-answer");
      browser.type(By.name("cause"), "受理高峰时漏存。");
      browser.type(By.name("correction"), "已补存，并在系统中设为必填。");
      picture("answer");
      perform("answer");
      browser.read("已补存");
      browser.gone(By.cssSelector("[data-action='answer']"));
    }

    void inspectorExamines() {
      enter(DemoBody.INSPECTOR);
      openFromMyWork("warning-examine");
      browser.choose(By.name("accepted"), "true");
      browser.type(By.name("opinion"), "整改到位。");
      picture("examination");
      perform("examine");
      browser.see(By.cssSelector("[data-action='lift']"));
    }

    void inspectorLifts() {
      browser.type(By.name("opinion"), "同意解除。");
      picture("lifting");
      perform("lift");
      browser.gone(By.cssSelector("[data-action='lift']"));
    }

    void gadgetsShow(String name) {
      enter(DemoBody.MAIN_LEADER);
      browser.open("/secure/Dashboard.jspa");
      browser.see(By.cssSelector(".ir-gadget [data-total='inForce']"));
      browser.see(By.cssSelector(".ir-gadget .ir-counts a, .ir-gadget .ir-counts ~ .ir-empty"));
      picture("gadgets-" + name);
    }

    private void openFromMyWork() {
      openFromMyWork("");
    }

    private void openFromMyWork(String kind) {
      browser.open("/plugins/servlet/integrity-risk");
      String group = kind.isEmpty() ? ".ir-group" : "[data-kind='" + kind + "']";
      By first = By.cssSelector(group + " tbody a");
      browser.see(first);
      picture("my-work");
      browser.click(first);
      browser.see(By.cssSelector(".ir-panel .aui-button"));
    }

    private void openPoint() {
      browser.open("/browse/" + POINT);
      browser.see(By.cssSelector(".ir-panel .aui-button"));
    }

    /** The page loads anew once the write is done. */
    private void send() {
      browser.clickAndWaitForReload(SEND);
      browser.see(By.cssSelector(".ir-panel .ir-chain"));
    }
  }
}

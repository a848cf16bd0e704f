package org.integrityrisk.acceptance;

import java.time.LocalDate;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.openqa.selenium.By;

/** The steps of the main job at the screen, each by the person whose it is; all leave pictures. */
final class Story {
  private static final String POINT = DemoBody.PROJECT + "-1";
  private static final By SEND = By.cssSelector(".ir-action .aui-button-primary");

  private final Browser browser;
  private final Scenes scenes;
  private final String locale;
  private final String prefix;
  private String present = "";
  private String old = "";
  private int pictures;

  Story(Browser browser, Sandbox sandbox, String locale, String prefix) {
    this.browser = browser;
    this.scenes = new Scenes(sandbox);
    this.locale = locale;
    this.prefix = prefix;
  }

  private void enter(String user) {
    if (present.isEmpty()) {
      browser.logInAtTheScreen(user, DemoBody.PASSWORD).speak(locale);
    } else if (!user.equals(present)) {
      browser.logIn(user, DemoBody.PASSWORD).speak(locale);
    }
    present = user;
  }

  void picture(String name) {
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

  void headPasses() {
    reviewerPasses(DemoBody.HEAD, "head-passes");
  }

  void leaderPasses() {
    reviewerPasses(DemoBody.LEADER, "leader-passes");
  }

  private void reviewerPasses(String reviewer, String picture) {
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
    openPoint(POINT);
    perform("add-measure");
    browser.choose(By.name("stage"), "preventive");
    browser.type(By.name("content"), "名称核准实行双人复核并留存检索记录。");
    browser.type(By.name("responsible"), DemoBody.HEAD);
    browser.date(By.name("due"), LocalDate.now().plusMonths(4).toString());
    picture("measure");
    send();
    browser.read("名称核准实行双人复核");
  }

  void measureIsPutInForce() {
    enter(DemoBody.HEAD);
    browser.open("/plugins/servlet/integrity-risk");
    browser.click(By.cssSelector("[data-kind='measure-due'] tbody a"));
    perform("in-force");
    browser.click(By.cssSelector("[data-form='in-force'] [data-action='send']"));
    browser.see(By.cssSelector(".ir-facts[data-state='in-force']"));
    picture("measure-in-force");
  }

  void inspectorWarns() {
    enter(DemoBody.INSPECTOR);
    openPoint(POINT);
    perform("issue-warning");
    browser.choose(By.name("colour"), "orange").choose(By.name("source"), "check");
    browser.type(By.name("reason"), "抽查发现两份申请没有检索记录。");
    browser.type(By.name("responsible"), DemoBody.CLERK);
    browser.date(By.name("deadline"), LocalDate.now().plusMonths(2).toString());
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
    enter(DemoBody.INSPECTOR);
    openFromMyWork("warning-lift");
    browser.type(By.name("opinion"), "同意解除。");
    picture("lifting");
    perform("lift");
    browser.gone(By.cssSelector("[data-action='lift']"));
  }

  /** What was decided on paper long ago and enters the register only now. */
  void oldPointIsTakenOver() {
    old = scenes.inForceSince(LocalDate.now().minusDays(70));
  }

  void inspectorChecks() {
    enter(DemoBody.INSPECTOR);
    openPoint(old);
    perform("record-check");
    browser.choose(By.name("kind"), "unannounced").choose(By.name("result"), "ok");
    picture("check");
    send();
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

  private void openPoint(String key) {
    browser.open("/browse/" + key);
    browser.see(By.cssSelector(".ir-panel .aui-button"));
  }

  /** The page loads anew once the write is done. */
  private void send() {
    browser.clickAndWaitForReload(SEND);
    browser.see(By.cssSelector(".ir-panel .ir-chain"));
  }
}

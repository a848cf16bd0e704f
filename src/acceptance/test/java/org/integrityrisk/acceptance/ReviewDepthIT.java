package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.BygoneDays;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * What makes a review hold, as people meet it at the screen: delegation, recusal, opinions sought
 * before a decision, what was approved and then changed, returns for redo, days that go by.
 */
class ReviewDepthIT {
  private static final String REGIME = "state-owned-company";
  private static final String DECISION = "leadership-team";
  private static final String DELEGATE = "bai.ling";
  private static final String OWN_LEVEL = "会议认为处置金额大，应定为一级。";
  private static final String HOME = "/plugins/servlet/integrity-risk";
  private static final LocalDate TODAY = LocalDate.now();
  private static final By SEND = By.cssSelector(".ir-action .aui-button-primary");

  private static EmbeddedPostgres postgres;
  private static Sandbox sandbox;
  private static Browser browser;
  private static PointsUnderReview points;
  private static BygoneDays days;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    String database = postgres.getJdbcUrl("postgres", "postgres");
    List<String> options = new ArrayList<>(List.of("--db", database));
    options.addAll(Arrays.asList(DemoBody.people()));
    sandbox = Sandbox.start(options);
    DemoBody.setUp(sandbox, REGIME);
    List<String> team = List.of(DemoBody.MAIN_LEADER, DemoBody.LEADER, DemoBody.GROUP_MEMBER);
    sandbox.admin().put("organisation/bodies/LH/party-group", Map.of("members", team)).ok();
    points = new PointsUnderReview(sandbox, REGIME);
    days = new BygoneDays(database);
    browser = new Browser(sandbox);
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
    sandbox.close();
    postgres.close();
  }

  @Test
  void whoeverIsAwayLetsAnotherDecide() {
    String key = points.bring("合同审核流于形式", "department-head");
    String due = user(DemoBody.HEAD).get("risk-points/" + key).ok().at("/review/due").asText();
    assertThat(LocalDate.parse(due)).isAfter(TODAY.plusDays(9));
    enter(DemoBody.HEAD).open(HOME);
    perform("delegate");
    browser.type(By.name("to"), DELEGATE);
    browser.date(By.name("start"), TODAY.toString());
    browser.date(By.name("end"), TODAY.plusDays(7).toString());
    browser.type(By.name("reason"), "外出学习。");
    perform("save-delegation");
    browser.see(By.cssSelector("[data-delegation]"));
    browser.picture("depth-01-delegated");

    enter(DELEGATE).open(HOME);
    browser.see(By.cssSelector("[data-kind='review'] tbody a"));
    openPoint(key);
    browser.picture("depth-03-delegate-panel");
    perform("pass");
    browser.type(By.name("opinion"), "情况属实。");
    send();

    browser.see(By.cssSelector(".ir-panel tr[data-decision='pass']"));
    browser.read("代许知秋");
    browser.speak("en").picture("depth-04-delegate-has-passed-en");
    assertThat(points.state(key)).isEqualTo("in-charge-leader");
    user(DemoBody.HEAD)
        .get("delegations")
        .ok()
        .get("delegations")
        .forEach(one -> user(DemoBody.HEAD).delete("delegations/" + one.get("id").asText()));
  }

  @Test
  void theNextSuperiorStandsInForWhoeverStepsAside() {
    String key = points.bring("招标评审人员固定", "in-charge-leader");
    enter(DemoBody.LEADER);
    openPoint(key);
    perform("recuse");
    browser.type(By.name("reason"), "当事人是我的亲属。");
    send();

    browser.see(By.cssSelector(".ir-panel tr[data-decision='recuse']"));
    browser.picture("depth-06-recused");
    assertThat(points.awaited(key)).isEqualTo(DemoBody.MAIN_LEADER);
    assertThat(review(DemoBody.LEADER, key, "pass").status()).isEqualTo(403);
    review(DemoBody.MAIN_LEADER, key, "pass").ok();
    assertThat(points.state(key)).isEqualTo(DECISION);
    openPoint(key);
    browser.read("代行分管领导职责");
    browser.picture("depth-06-stood-in");
  }

  @Test
  void theDecisionWaitsForTheOpinionsThatAreSought() {
    String key = points.bring("废旧物资处置不公开", DECISION);
    enter(DemoBody.OFFICE).open(HOME);
    browser.see(By.cssSelector("[data-kind='opinion-sought'] tbody a"));
    openPoint(key);
    perform("ask-opinions");
    browser.click(By.cssSelector("[data-several='offices'] [value='main-leader']"));
    browser.type(By.name("people"), DemoBody.STAFF);
    browser.picture("depth-08-asking");
    send();
    perform("give-opinion");
    browser.choose(By.name("stance"), "concern").type(By.name("opinion"), "请明确处置价格的确定方式。");
    send();
    browser.picture("depth-09-opinion-given");
    assertThat(points.meet(key).status()).isEqualTo(400);

    give(DemoBody.INSPECTOR, key);
    give(DemoBody.STAFF, key);
    give(DemoBody.MAIN_LEADER, key);
    recordMeeting(key);
    assertThat(points.state(key)).isEqualTo("in-force");
    openPoint(key);
    browser.see(By.cssSelector(".ir-reason [data-overruled='" + DemoBody.OFFICE + "'] a"));
    browser.read(OWN_LEVEL);
    browser.speak("en").picture("depth-12-decided-en");
    browser.click(By.cssSelector(".ir-panel a[href*='/meeting#']"));
    browser.see(By.cssSelector("[data-meeting] [data-point='" + key + "']"));
    browser.telephone().picture("depth-13-meetings-phone-en");
    assertThat(browser.isTooWide()).isFalse();
    browser.desk();
  }

  /** Of several points that wait, the meeting decides on one and puts the others off. */
  private static void recordMeeting(String key) {
    browser.open(HOME + "/meeting");
    browser.see(By.cssSelector("tr[data-point='" + key + "']"));
    By others = By.cssSelector("tr[data-point]:not([data-point='" + key + "'])");
    for (String other : browser.attributes(others, "data-point")) {
      browser.click(By.cssSelector("tr[data-point='" + other + "'] [type=radio][value='']"));
    }
    browser.type(By.name("place"), "三楼会议室").type(By.name("minutes"), "逐项审议，同意。");
    browser.click(By.cssSelector("[name='attendees'][value='" + DemoBody.GROUP_MEMBER + "']"));
    browser.type(By.name("inFavour-" + key), "2").type(By.name("against-" + key), "0");
    browser.choose(By.name("level-" + key), "1");
    perform("save");
    browser.see(By.cssSelector("[data-field='level-" + key + "'] .error"));
    browser.type(By.name("levelReason-" + key), OWN_LEVEL);
    browser.picture("depth-10-meeting");
    perform("save");
    browser.see(By.cssSelector(".aui-message-success"));
    browser.open(HOME + "/meeting");
    browser.see(By.cssSelector("[data-meeting]"));
    browser.read("赞成 2 票");
    browser.read("缺席");
    browser.see(By.cssSelector("[data-point='" + key + "'] [data-own-level='1']"));
    browser.picture("depth-11-meetings");
  }

  @Test
  void theDecisionWaitsNoLongerThanTheDeadline() {
    String key = points.bring("礼品登记不及时", DECISION);
    assertThat(points.meet(key).status()).isEqualTo(400);
    days.lay(key, 30, TODAY.minusDays(14));

    enter(DemoBody.OFFICE).open(HOME);
    browser.see(By.cssSelector("[data-kind='meeting'] .ir-overdue"));
    browser.picture("depth-14-overdue");
    browser.telephone().speak("en").open(HOME);
    browser.see(By.cssSelector("[data-kind='meeting'] .ir-overdue"));
    assertThat(browser.isTooWide()).isFalse();
    browser.picture("depth-15-overdue-phone-en");
    openPoint(key);
    browser.see(By.cssSelector(".ir-panel [data-given='false']"));
    browser.desk();
    points.meet(key).ok();
    assertThat(points.state(key)).isEqualTo("in-force");
  }

  @Test
  void returnsAreCountedAndWhatChangedSinceAnApprovalIsShown() {
    String key = points.bring("车辆维修定点不招标", "in-charge-leader");
    review(DemoBody.LEADER, key, "return").ok();
    user(DemoBody.CLERK).put("risk-points/" + key, Map.of("cycle", "2026")).ok();
    enter(DemoBody.CLERK).open(HOME);
    browser.see(By.cssSelector("[data-kind='returned'] tbody a"));
    openPoint(key);
    perform("edit");
    browser.type(By.name("manifestation"), "同一修理厂连续三年未经比价。");
    send();

    browser.see(By.cssSelector(".ir-panel tr[data-decision='pass'] .ir-changes"));
    browser.read("同一修理厂连续三年未经比价。");
    browser.see(By.cssSelector(".ir-returns"));
    browser.picture("depth-18-returned-and-changed");
    browser.speak("en").see(By.cssSelector(".ir-returns"));
    browser.picture("depth-19-returned-and-changed-en");
    JsonNode edited = user(DemoBody.CLERK).get("risk-points/" + key).ok();
    assertThat(edited.get("cycle").asText()).isEqualTo("2026");
    assertThat(edited.get("title").asText()).isEqualTo("车辆维修定点不招标");
  }

  private static Browser enter(String user) {
    return browser.logIn(user, DemoBody.PASSWORD).speak("zh-CN");
  }

  private static void openPoint(String key) {
    browser.open("/browse/" + key);
    browser.see(By.cssSelector(".ir-panel .ir-chain"));
  }

  private static void perform(String action) {
    browser.click(By.cssSelector("[data-action='" + action + "']"));
  }

  /** The page loads anew once the write is done. */
  private static void send() {
    browser.clickAndWaitForReload(SEND);
    browser.see(By.cssSelector(".ir-panel .ir-chain"));
  }

  private static Answer review(String name, String key, String decision) {
    return user(name)
        .post(
            "risk-points/" + key + "/reviews", Map.of("decision", decision, "opinion", "请补充表现形式。"));
  }

  private static void give(String name, String key) {
    user(name)
        .post(
            "risk-points/" + key + "/sought-opinions/answer",
            Map.of("stance", "support", "opinion", "无不同意见。"))
        .ok();
  }

  private static RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }
}

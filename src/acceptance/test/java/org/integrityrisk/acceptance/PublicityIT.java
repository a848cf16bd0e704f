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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * Publicity as people meet it: the office shows points, whoever is in the scope comments, every
 * comment is answered, the leader whom the regime names confirms. What was held on paper is
 * recorded afterwards, so that nobody has to wait for days.
 */
class PublicityIT {
  private static final String REGIME = "municipal";
  private static final String PAGE = "/plugins/servlet/integrity-risk/publicity";
  private static final LocalDate TODAY = LocalDate.now();
  private static final String TITLE = "第四季度廉政风险点公示";
  private static final String MARKUP = "<b id='evil'>公示期间收到的意见</b>";

  private static Sandbox sandbox;
  private static PointsUnderReview points;

  private String first;
  private String second;

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

  @BeforeEach
  void bringTwoPoints() {
    first = points.bring("名称核准时照顾熟人", "publicity");
    second = points.bring("许可时限内故意拖延", "publicity");
  }

  @Test
  void whatIsShownIsSeenInItsScopeAndNowhereElse() {
    String unit = open("unit", TODAY, TODAY.plusDays(20), false, first);
    String system = open("system", TODAY, TODAY.plusDays(20), false, second);

    assertThat(ids(DemoBody.CLERK)).contains(unit, system);
    assertThat(ids(DemoBody.VISITOR)).contains(system).doesNotContain(unit);
    assertThat(user(DemoBody.VISITOR).get("publicities/" + unit).status()).isEqualTo(404);
    assertThat(user(DemoBody.VISITOR).get("publicities/" + system).ok().get("browses").asBoolean())
        .isFalse();
  }

  @Test
  void thePointLeavesItsStepOnlyByTheResultOfThePublicity() {
    String leader = points.awaited(first);
    String id = open("unit", TODAY, TODAY.plusDays(20), false, first);

    assertThat(points.transitionsOf(leader, first)).isEmpty();
    Answer review =
        user(leader)
            .post("risk-points/" + first + "/reviews", Map.of("decision", "pass", "opinion", ""));
    assertThat(review.status()).isEqualTo(409);
    assertThat(conclude(leader, id, first).status()).isEqualTo(400);
    assertThat(conclude(DemoBody.CLERK, id, first).status()).isEqualTo(403);
    assertThat(points.state(first)).isEqualTo("publicity");
    JsonNode shown =
        user(DemoBody.OFFICE)
            .get("/rest/api/2/search?jql=issue+in+integrityRiskInPublicity()")
            .ok()
            .path("issues");
    assertThat(shown.findValuesAsText("key")).contains(first).doesNotContain(second);
  }

  @Test
  void nothingLeadsFromANamelessCommentToAPerson() {
    String id = open("system", TODAY, TODAY.plusDays(20), false, first);

    JsonNode answer =
        user(DemoBody.VISITOR)
            .post(
                "publicities/" + id + "/comments",
                Map.of("point", first, "text", MARKUP, "anonymous", true))
            .ok();

    assertThat(answer.at("/comments/0/name").asText()).isEmpty();
    assertThat(answer.at("/comments/0/text").asText()).isEqualTo(MARKUP);
    JsonNode audit = sandbox.admin().get("audit?limit=200").ok();
    assertThat(audit.toString()).contains("publicity.comment").doesNotContain("visitor");
    assertThat(sandbox.admin().get("publicities/" + id).body()).doesNotContain("visitor");
  }

  @Test
  void whatWasDeletedKeepsNoPublicityOpen() {
    String id = open("unit", TODAY.minusDays(30), TODAY.minusDays(1), true, first, second);
    sandbox.admin().delete("/rest/api/2/issue/" + first).ok();

    conclude(points.awaited(second), id, second).ok();

    JsonNode publicity = user(DemoBody.OFFICE).get("publicities/" + id).ok();
    assertThat(publicity.at("/state/code").asText()).isEqualTo("concluded");
    assertThat(publicity.at("/points/0/gone").asBoolean()).isTrue();
  }

  @Test
  void theListForTheWallNamesNobody() {
    String id = open("list", TODAY.minusDays(30), TODAY.minusDays(1), true, first, second);

    JsonNode list = user(DemoBody.OFFICE).get("publicities/" + id + "/list").ok();

    assertThat(list.get("points")).hasSize(2);
    assertThat(list.toString())
        .doesNotContain("周岚", "zhou.lan", "许知秋", "罗承远", "苏禾", DemoBody.OFFICE);
  }

  @Test
  void theListForTheWallSaysWhatCameOfThePoints() {
    String id = open("list", TODAY.minusDays(30), TODAY.minusDays(1), true, first, second);

    conclude(points.awaited(first), id, first).ok();

    JsonNode list = user(DemoBody.OFFICE).get("publicities/" + id + "/list").ok();
    assertThat(list.at("/points/0/result/code").asText()).isEqualTo("confirmed");
    assertThat(list.at("/points/1/result").isNull()).isTrue();
  }

  @Test
  void peopleShowCommentAnswerAndConfirm() {
    String leader = points.awaited(first);
    try (Browser browser = new Browser(sandbox)) {
      Story story = new Story(browser, leader);
      story.officeRecordsWhatWasHeldOnPaper();
      story.officeCopiesAComment();
      story.leaderIsToldWhyItCannotBeConfirmedYet();
      story.headAnswers();
      story.leaderConfirmsOneAndSendsTheOtherBack();
      story.panelNamesThePublicity();
      story.visitorCommentsWithoutAName();
      story.otherLanguageAndPhone();
    }
    assertThat(points.state(second)).isEqualTo("draft");
  }

  /** The steps at the screen; every one leaves a picture. */
  private final class Story {
    private final Browser browser;
    private final String leader;
    private int pictures;

    Story(Browser browser, String leader) {
      this.browser = browser;
      this.leader = leader;
    }

    private void enter(String user) {
      browser.logIn(user, DemoBody.PASSWORD).speak("zh-CN");
    }

    private void picture(String name) {
      browser.picture("publicity-%02d-%s".formatted(++pictures, name));
    }

    private void perform(String action) {
      browser.click(By.cssSelector("[data-action='" + action + "']"));
    }

    private void openIt() {
      browser.open(PAGE);
      browser.click(By.linkText(TITLE));
      browser.see(By.cssSelector(".ir-card[data-point='" + first + "']"));
    }

    void officeRecordsWhatWasHeldOnPaper() {
      enter(DemoBody.OFFICE);
      browser.open("/plugins/servlet/integrity-risk");
      browser.see(By.cssSelector("[data-kind='publicity-open']"));
      picture("my-work");
      browser.open(PAGE);
      perform("open");
      browser.type(By.name("title"), TITLE);
      browser.choose(By.name("scope"), "unit");
      pickOnlyTheTwo();
      browser.date(By.name("from"), TODAY.minusDays(30).toString());
      browser.date(By.name("to"), TODAY.minusDays(1).toString());
      picture("opening-refused");
      perform("save");
      browser.see(By.cssSelector("[data-field='from'] .error"));
      browser.click(By.name("paper"));
      perform("save");
      browser.see(By.cssSelector(".ir-card[data-point='" + first + "']"));
      picture("opened");
    }

    private void pickOnlyTheTwo() {
      browser.see(By.cssSelector(".ir-pick [value='" + first + "']"));
      for (String point : browser.attributes(By.cssSelector(".ir-pick input"), "value")) {
        if (!List.of(first, second).contains(point)) {
          browser.click(By.cssSelector(".ir-pick [value='" + point + "']"));
        }
      }
    }

    void officeCopiesAComment() {
      browser.click(By.cssSelector("details:not([open]) summary"));
      browser.choose(By.cssSelector("[data-form='copy-comment'] [name='point']"), first);
      browser.type(By.cssSelector("[data-form='copy-comment'] [name='text']"), MARKUP);
      browser.type(By.cssSelector("[data-form='copy-comment'] [name='name']"), "一位办事群众");
      perform("copy-comment");
      browser.read(MARKUP);
      browser.see(By.id("evil"), 0);
      picture("comment-copied");
    }

    void leaderIsToldWhyItCannotBeConfirmedYet() {
      enter(leader);
      openIt();
      By confirm = By.cssSelector(".ir-decision[data-point='" + first + "'] [value='confirmed']");
      browser.see(By.cssSelector(".ir-decision[data-point='" + first + "'] .ir-alarm"));
      browser.see(confirm, 0);
      picture("not-yet");
    }

    void headAnswers() {
      enter(DemoBody.HEAD);
      browser.open("/plugins/servlet/integrity-risk");
      browser.see(By.cssSelector("[data-kind='publicity-answer'] .ir-overdue"));
      picture("comment-awaits");
      openIt();
      browser.type(By.cssSelector(".ir-comment [name='text']"), "已核实，已补充检索记录要求。");
      perform("answer");
      browser.see(By.cssSelector(".ir-answer"));
      picture("answered");
    }

    void leaderConfirmsOneAndSendsTheOtherBack() {
      enter(leader);
      browser.open("/plugins/servlet/integrity-risk");
      browser.see(By.cssSelector("[data-kind='publicity-confirm']"));
      openIt();
      decide(first, "confirmed", "意见已处理，予以确认。");
      decide(second, "sent-back", "请说明时限依据。");
      picture("conclusion");
      perform("conclude");
      browser.see(By.cssSelector("[data-state='concluded']"));
      picture("concluded");
    }

    private void decide(String point, String outcome, String opinion) {
      String decision = ".ir-decision[data-point='" + point + "'] ";
      browser.click(By.cssSelector(decision + "[value='" + outcome + "']"));
      browser.type(By.cssSelector(decision + "[type='text']"), opinion);
    }

    void panelNamesThePublicity() {
      browser.open("/browse/" + first);
      browser.see(By.cssSelector(".ir-panel tr[data-decision='pass'] a[href*='/publicity?id=']"));
      picture("panel");
    }

    void visitorCommentsWithoutAName() {
      String third = points.bring("代办材料时收受好处", "publicity");
      open("system", TODAY, TODAY.plusDays(20), false, third);
      enter(DemoBody.VISITOR);
      browser.open(PAGE);
      picture("visitor-list");
      browser.click(By.linkText("公示 system"));
      browser.type(By.cssSelector("[data-form='comment'] [name='text']"), "希望公开办理时限。");
      browser.click(By.name("anonymous"));
      picture("visitor-comments");
      perform("comment");
      browser.see(By.cssSelector(".ir-comment"));
      picture("visitor-commented");
    }

    void otherLanguageAndPhone() {
      browser.speak("en");
      picture("english");
      browser.telephone().open(PAGE);
      browser.see(By.cssSelector("[data-publicity]"));
      assertThat(browser.isTooWide()).isFalse();
      picture("phone-list");
      browser.open(PAGE + "?start=1");
      browser.click(By.cssSelector(".ir-pager button:not([disabled])"));
      browser.see(By.cssSelector("[data-publicity]"));
      browser.open(PAGE);
      browser.click(By.cssSelector("[data-publicity] h3 a"));
      browser.see(By.cssSelector(".ir-card[data-point]"));
      assertThat(browser.isTooWide()).isFalse();
      picture("phone-detail");
      browser.desk();
      browser.open(browserAddress() + "&print=1");
      browser.see(By.cssSelector(".ir-sheet td"));
      picture("print");
    }

    private String browserAddress() {
      return browser.address().substring(browser.address().indexOf(PAGE));
    }
  }

  private List<String> ids(String name) {
    JsonNode found = user(name).get("publicities").ok().get("publicities");
    return found.findValuesAsText("id");
  }

  private String open(String scope, LocalDate from, LocalDate to, boolean paper, String... shown) {
    return user(DemoBody.OFFICE)
        .post(
            "publicities",
            Map.of(
                "project",
                DemoBody.PROJECT,
                "title",
                "公示 " + scope,
                "unit",
                "LH",
                "scope",
                scope,
                "from",
                from.toString(),
                "to",
                to.toString(),
                "paper",
                paper,
                "points",
                List.of(shown)))
        .ok()
        .get("id")
        .asText();
  }

  private Answer conclude(String name, String id, String point) {
    return user(name)
        .post(
            "publicities/" + id + "/results",
            Map.of("results", List.of(Map.of("key", point, "outcome", "confirmed"))));
  }

  private RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }
}

package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

/**
 * A county tax bureau's year of control deployments: seven of the bureau and three of branches,
 * concerning some eighty persons, nine lifted and one open.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeploymentsIT {
  private static final String PAGE = "/plugins/servlet/integrity-risk/deployments";
  private static final String BRANCH_HEAD = "he.chuan";
  private static final List<String> OF_BUREAU =
      List.of(
          "xu.zhiqiu",
          "zhou.lan",
          "cheng.yu",
          "he.chuan",
          "gu.beiming",
          "lin.duo",
          "bai.ling",
          "wei.zhou",
          "eva.stone",
          "jiang.wen");
  private static final Map<String, List<String>> OF_BRANCHES =
      Map.of(
          "D01", List.of("xu.zhiqiu", "zhou.lan", "cheng.yu", "zhong.wang"),
          "D02", List.of("he.chuan", "gu.beiming", "lin.duo", "nie.ming"),
          "D03", List.of("bai.ling", "wei.zhou", "eva.stone", "nie.ming"));
  private static final List<String> MATTERS =
      List.of("collection", "invoice-limits", "refund", "documents");

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "tax-county");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  @Order(1)
  void theYearIsCountedAsTheBureauReportsIt() {
    List<String> county = new ArrayList<>();
    for (int number = 0; number < 6; number++) {
      county.add(issue(DemoBody.INSPECTOR, "county", "", MATTERS.get(number % 4), OF_BUREAU));
    }
    county.forEach(id -> end(DemoBody.INSPECTOR, id, OF_BUREAU));
    OF_BRANCHES.forEach(
        (branch, people) -> {
          String head = people.get(0);
          String id = issue(head, "branch", branch, "collection", people);
          feedBack(id, people);
          if (!branch.equals("D02")) {
            lift(head, id);
          }
        });

    try (Browser browser = new Browser(sandbox)) {
      issueAtTheScreen(browser);
      feedBackAtTheScreen(browser);
      liftAtTheScreen(browser);
      browser.logIn(DemoBody.INSPECTOR, DemoBody.PASSWORD).speak("zh-CN").open(PAGE);
      assertThat(row(browser, "county")).containsExactly("7", "70", "6", "1", "0", "0");
      assertThat(row(browser, "branch")).containsExactly("3", "12", "3", "0", "0", "0");
      assertThat(row(browser, "total")).containsExactly("10", "82", "9", "1", "0", "0");
      browser.picture("deployments-04-year");
      browser.telephone().picture("deployments-05-phone");
      assertThat(browser.isTooWide()).isFalse();
      browser.desk().speak("en").picture("deployments-06-year-en");
    }
  }

  /** The seventh deployment of the bureau. */
  private static void issueAtTheScreen(Browser browser) {
    browser.logIn(DemoBody.INSPECTOR, DemoBody.PASSWORD).speak("zh-CN").open(PAGE);
    browser.click(By.cssSelector("[data-action='issue']"));
    browser.choose(By.name("matter"), "refund");
    browser.click(By.cssSelector("[data-action='save']"));
    browser.see(By.cssSelector("[data-field='content'] .error"));
    browser.type(By.name("content"), "第四季度出口退税审核审批，请逐户自查审核痕迹是否完整。");
    List.of("D01", "D02", "D03")
        .forEach(code -> browser.click(By.cssSelector("[data-all='" + code + "']")));
    browser.click(By.cssSelector("[name='person'][value='jiang.wen']"));
    browser.picture("deployments-01-issue");
    browser.click(By.cssSelector("[data-action='save']"));
    browser.see(By.cssSelector("[data-state='awaiting']"));
    browser.see(By.cssSelector("[data-person]"), 10);
  }

  /** Somebody concerned finds it among what awaits them. */
  private static void feedBackAtTheScreen(Browser browser) {
    browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/plugins/servlet/integrity-risk");
    browser.click(By.cssSelector("a[href*='/deployments?id=']"));
    browser.choose(By.name("result"), "corrected");
    browser.type(By.name("text"), "自查12户，1户缺少审核记录，已补齐。");
    browser.click(By.cssSelector("[data-action='feed-back']"));
    browser.see(By.cssSelector("[data-person='zhou.lan'][data-result='corrected']"));
    browser.see(By.cssSelector("[data-person]"), 1);
    browser.picture("deployments-02-feedback");
  }

  /** The branch ends its deployment, on which everybody has fed back. */
  private static void liftAtTheScreen(Browser browser) {
    browser.logIn(BRANCH_HEAD, DemoBody.PASSWORD).speak("zh-CN");
    browser.open(PAGE + "?state=fed-back");
    browser.click(By.cssSelector("[data-deployment] a"));
    browser.click(By.cssSelector("[data-fold='lift'] summary"));
    browser.type(By.cssSelector("[data-form='lift'] textarea"), "人员均已自查，未发现问题。");
    browser.click(By.cssSelector("[data-action='lift']"));
    browser.see(By.cssSelector("[data-state='lifted']"));
    browser.picture("deployments-03-lifted");
  }

  private static List<String> row(Browser browser, String level) {
    return browser.texts(By.cssSelector("tr[data-level='" + level + "'] [data-count]"));
  }

  @Test
  @Order(2)
  void aDeploymentEndsByAnActOfItsLevelOnly() {
    String id = issue(BRANCH_HEAD, "branch", "D02", "other", List.of("gu.beiming"));
    String path = "deployments/" + id;

    assertThat(user(DemoBody.CLERK).get(path).status()).isEqualTo(404);
    assertThat(user("gu.beiming").post(path + "/lifting", text("好。")).status()).isEqualTo(403);
    Answer early = user(BRANCH_HEAD).post(path + "/lifting", text("好。"));
    assertThat(early.code()).isEqualTo("deployment.feedback-missing");
    JsonNode higher = user(BRANCH_HEAD).post(path + "/escalation", text("涉及多个部门。")).ok();
    assertThat(higher.at("/line/levelNow/code").asText()).isEqualTo("county");
    Map<String, Object> anyhow = Map.of("text", "人员已调离。", "despiteMissing", true);
    assertThat(user(BRANCH_HEAD).post(path + "/lifting", anyhow).status()).isEqualTo(403);
    user(DemoBody.INSPECTOR).post(path + "/lifting", anyhow).ok();
    JsonNode again = user(DemoBody.INSPECTOR).post(path + "/reopening", text("收到反映。")).ok();
    assertThat(again.at("/line/state/code").asText()).isEqualTo("awaiting");
    assertThat(again.get("acts").findValuesAsText("code")).contains("escalate", "lift", "reopen");
  }

  @Test
  @Order(3)
  void thePeriodTheUnitAndTheFileFollowTheFilter() {
    String tomorrow = LocalDate.now().plusDays(1).toString();
    String later = "deployments/statistics?project=LZ&from=" + tomorrow;

    assertThat(issued(user(DemoBody.INSPECTOR).get(later).ok())).isZero();
    assertThat(issued(user(DemoBody.CLERK).get("deployments/statistics?unit=LH").ok()))
        .isEqualTo(8);
    Answer file = user(DemoBody.INSPECTOR).get("deployments/export?format=csv&state=lifted");
    assertThat(file.body().lines().filter(line -> line.contains("〔"))).hasSize(9);
  }

  private static int issued(JsonNode statistics) {
    return statistics.at("/total/issued").asInt();
  }

  private static String issue(
      String user, String level, String department, String matter, List<String> persons) {
    return user(user)
        .post(
            "deployments",
            Map.of(
                "project",
                DemoBody.PROJECT,
                "level",
                level,
                "unit",
                "LH",
                "department",
                department,
                "matter",
                matter,
                "content",
                "逐户自查，按期反馈。",
                "persons",
                persons))
        .ok()
        .at("/line/id")
        .asText();
  }

  private static void end(String user, String id, List<String> persons) {
    feedBack(id, persons);
    lift(user, id);
  }

  private static void feedBack(String id, List<String> persons) {
    persons.forEach(
        person ->
            user(person)
                .post(
                    "deployments/" + id + "/feedback", Map.of("result", "clean", "text", "未发现问题。"))
                .ok());
  }

  private static void lift(String user, String id) {
    user(user).post("deployments/" + id + "/lifting", text("自查完毕。")).ok();
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }
}

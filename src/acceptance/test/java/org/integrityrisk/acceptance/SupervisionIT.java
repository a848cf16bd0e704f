package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.integrityrisk.acceptance.harness.Usability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

/**
 * Graded supervision as two bodies do it: the market regulator's monthly check with suggestion,
 * notice and rotation, and the county tax bureau's return visits and questionnaires.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionIT {
  private static final String TAX = "SJ";
  private static final String PAGE = "/plugins/servlet/integrity-risk/supervision?project=LZ";
  private static final String TODAY = LocalDate.now().toString();

  private static Sandbox sandbox;
  private static List<String> points;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    DemoBody.setUp(sandbox, TAX, "tax-county");
    PointsUnderReview bringing = new PointsUnderReview(sandbox, "market-regulator");
    points =
        List.of("核准时照顾熟人", "超期不办", "收件不登记", "重复收取材料", "擅自减免").stream()
            .map(title -> bringing.bring(title, "in-force"))
            .toList();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  @Order(1)
  void thePlanSaysWhoChecksWhatUntilWhenAndWhy() {
    JsonNode plan = inspector().get("supervision?project=LZ&person=me&kind=unannounced").ok();

    assertThat(plan.get("total").asInt()).isEqualTo(points.size());
    JsonNode check = plan.get("checks").get(0);
    assertThat(check.get("due").asText()).isEqualTo(LocalDate.now().plusMonths(1).toString());
    assertThat(check.at("/sort/code").asText()).isEqualTo("unannounced");
    assertThat(check.at("/maker/role").asText()).isEqualTo("discipline-office");
    assertThat(check.at("/answers/people/0/user").asText()).isEqualTo(DemoBody.MAIN_LEADER);
    assertThat(check.get("reason").asText()).contains("supervision.checks.unannounced", "1");
    JsonNode other = as(DemoBody.STAFF).get("supervision?project=LZ&person=me").ok();
    assertThat(other.get("total").asInt()).isZero();
  }

  @Test
  @Order(2)
  void theMonthShowsWhatIsDueOnWhichDay() {
    LocalDate due = LocalDate.now().plusMonths(1);
    JsonNode month =
        inspector()
            .get("supervision/calendar?project=LZ&person=me&month=" + YearMonth.from(due))
            .ok();

    assertThat(month.get("days")).hasSize(YearMonth.from(due).lengthOfMonth());
    JsonNode day = month.get("days").get(due.getDayOfMonth() - 1);
    assertThat(day.get("due").asInt()).isGreaterThanOrEqualTo(points.size());
  }

  @Test
  @Order(3)
  void anotherHeadIsAskedAtOnce() {
    assertThat(makerOfAnnualReview()).isEqualTo(DemoBody.HEAD);
    department("gu.beiming");
    assertThat(makerOfAnnualReview()).isEqualTo("gu.beiming");
    department(DemoBody.HEAD);
  }

  private static String makerOfAnnualReview() {
    return inspector()
        .get("supervision?project=LZ&kind=annual-review")
        .ok()
        .at("/checks/0/maker/people/0/user")
        .asText();
  }

  private static void department(String head) {
    sandbox
        .admin()
        .put(
            "organisation/departments/D01",
            Map.of(
                "name", "登记许可科",
                "unit", "LH",
                "kind", "enforcement",
                "head", head,
                "inChargeLeader", DemoBody.LEADER))
        .ok();
  }

  @Test
  @Order(4)
  void theMonthlyCheckEndsInSuggestionNoticeAndRotation() {
    JsonNode planned = plan(inspector(), "unannounced", "十一月明查暗访", points.subList(0, 3));
    String id = planned.get("id").asText();
    assertThat(groups(DemoBody.INSPECTOR)).contains("check-round");

    JsonNode made =
        inspector()
            .post(
                "check-rounds/" + id + "/record",
                Map.of(
                    "held",
                    TODAY,
                    "summary",
                    "检查窗口三个岗位。",
                    "evidence",
                    List.of("现场照片 3 张"),
                    "results",
                    List.of(
                        finding(points.get(0), "slight"),
                        finding(points.get(1), "ordinary"),
                        finding(points.get(2), "serious"))))
            .ok();

    assertThat(made.at("/record/results"))
        .extracting(result -> result.at("/rectification/form/code").asText())
        .containsExactly("suggestion", "notice", "transfer");
    assertThat(made.at("/record/results"))
        .extracting(result -> result.at("/rectification/number").asText())
        .allMatch(number -> number.endsWith("1号"));
    assertThat(nextCheck(points.get(0))).isEqualTo(LocalDate.now().plusMonths(1).toString());
    assertThat(groups(DemoBody.CLERK)).contains("rectification-report");
    assertThat(groups(DemoBody.INSPECTOR)).doesNotContain("check-round");
    assertThat(as(DemoBody.STAFF).get("check-rounds/" + id).status()).isEqualTo(404);
    proveByFiles(id);

    putRight(made.at("/record/results/1/rectification/id").asText());
    warn(made.at("/record/results/2/rectification/id").asText());
  }

  private static void putRight(String id) {
    assertThat(step(DemoBody.HEAD, id, "report", "代为整改。").status()).isEqualTo(403);
    step(DemoBody.CLERK, id, "report", "已补登记簿。").ok();
    step(DemoBody.INSPECTOR, id, "send-back", "还缺两天。").ok();
    step(DemoBody.CLERK, id, "report", "已全部补齐。").ok();
    assertThat(groups(DemoBody.INSPECTOR)).contains("rectification-verify");
    step(DemoBody.INSPECTOR, id, "verify", "").ok();
    JsonNode closed = step(DemoBody.INSPECTOR, id, "close", "").ok();
    assertThat(closed.at("/state/code").asText()).isEqualTo("closed");
    assertThat(closed.get("steps")).hasSize(5);
    assertThat(step(DemoBody.INSPECTOR, id, "close", "").status()).isEqualTo(409);
  }

  /** Whoever made the check adds a picture of the counter; nobody can make a browser show it. */
  private static void proveByFiles(String check) {
    String files = "files?of=check-round&id=" + check;
    byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    String name = "&name=" + URLEncoder.encode("../窗口照片 1.html", StandardCharsets.UTF_8);
    String at = "&issue=" + points.get(1);

    JsonNode added = inspector().upload(files + name + at, "text/html", page).ok();

    JsonNode file = added.at("/files/0");
    assertThat(file.get("name").asText()).isEqualTo("窗口照片 1.html");
    assertThat(file.get("issue").asText()).isEqualTo(points.get(1));
    String path = "files/" + file.get("id").asText();
    Answer saved = inspector().get(path);
    assertThat(saved.body()).isEqualTo("<script>alert(1)</script>");
    HttpHeaders headers = saved.headers();
    assertThat(headers.firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
    assertThat(headers.firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .endsWith("filename*=UTF-8''" + encoded("窗口照片 1.html"));
    assertThat(as(DemoBody.STAFF).get(path).status()).isEqualTo(404);
    assertThat(as(DemoBody.STAFF).upload(files + name, "text/html", page).status()).isEqualTo(404);
    assertThat(as(DemoBody.HEAD).delete(path).status()).isEqualTo(403);
    assertThat(inspector().upload(files + name, "text/html", new byte[0]).code())
        .endsWith("file.empty");
    assertThat(inspector().upload(files + name + "&issue=LZ-0", "text/html", page).code())
        .endsWith("file.not-its-issue");
    assertThat(inspector().upload(files + name, "text/html", page).ok().get("files")).hasSize(2);
    assertThat(inspector().delete(path).ok().get("files")).hasSize(1);
    assertThat(inspector().get(path).status()).isEqualTo(404);
    assertThat(sandbox.admin().get("audit?limit=200").body()).contains("file.add", "file.remove");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void warn(String id) {
    JsonNode warned =
        inspector().post("rectifications/" + id + "/warning", Map.of("source", "check")).ok();
    JsonNode warning = inspector().get("warnings/" + warned.get("warning").asText()).ok();
    assertThat(warning.at("/colour/code").asText()).isEqualTo("red");
    assertThat(warning.at("/responsible/user").asText()).isEqualTo(DemoBody.CLERK);
  }

  @Test
  @Order(5)
  void theBulletinListsTheChecksOfTheMonth() {
    JsonNode bulletin = as(DemoBody.STAFF).get("bulletin?project=LZ").ok();

    assertThat(bulletin.at("/figures/checks").asInt()).isEqualTo(3);
    assertThat(bulletin.at("/figures/findings").asInt()).isEqualTo(3);
    assertThat(bulletin.at("/figures/rectifications").asInt()).isEqualTo(3);
    assertThat(bulletin.at("/figures/rectificationsClosed").asInt()).isEqualTo(1);
    assertThat(bulletin.at("/byKind/0/bulletin").asBoolean()).isTrue();
    for (String table : List.of("plan", "bulletin", "rectifications")) {
      String path = "exports/supervision/" + table + "?project=LZ&format=csv";
      assertThat(inspector().get(path).body()).contains(points.get(0));
    }
  }

  @Test
  @Order(6)
  void aDrawIsRecordedSoThatAnybodyCanRepeatIt() {
    Map<String, Object> body = round("supervision-visit", "随机督察");
    body.put("draw", 2);
    body.put("seed", "2026-11-22 开奖");

    JsonNode draw = inspector().post("check-rounds", body).ok().get("draw");

    assertThat(texts(draw.get("population"))).containsExactlyInAnyOrderElementsOf(points);
    assertThat(texts(draw.get("drawn")))
        .isEqualTo(
            points.stream()
                .sorted(Comparator.comparing(key -> hash("2026-11-22 开奖\n" + key)))
                .limit(2)
                .toList());
    assertThat(draw.get("verified").asBoolean()).isTrue();
  }

  @Test
  @Order(7)
  void theCountyBureausVisitsAndQuestionnairesGiveItsFigures() {
    List<String> risky = risky(33);
    Map<String, Object> visiting = round("return-visit", "廉政回访");
    visiting.put("project", TAX);
    visiting.put("all", true);
    visiting.put("choiceLevel", "1");
    JsonNode planned = inspector().post("check-rounds", visiting).ok();
    assertThat(planned.get("points")).hasSize(33);

    String visits = "check-rounds/" + planned.get("id").asText();
    JsonNode made = inspector().post(visits + "/record", visits(risky.subList(0, 32))).ok();
    assertThat(made.at("/record/mostSerious/percent").asInt()).isEqualTo(97);
    inspector().post(visits + "/suggestions/16", Map.of("takenUp", true, "note", "已公开流程。")).ok();
    JsonNode asked = inspector().post("check-rounds", tax("questionnaire", "纳税人问卷")).ok();
    inspector().post("check-rounds/" + asked.get("id").asText() + "/record", questionnaire()).ok();
    keepsTheFilledSheets(asked.get("id").asText());

    JsonNode figures = inspector().get("bulletin?project=" + TAX).ok().get("figures");
    assertThat(figures.get("households").asInt()).isEqualTo(50);
    assertThat(figures.get("questionnairesSent").asInt()).isEqualTo(200);
    assertThat(figures.at("/mostSerious/percent").asInt()).isEqualTo(97);
    assertThat(figures.get("suggestions").asInt()).isEqualTo(16);
    assertThat(figures.get("takenUp").asInt()).isEqualTo(16);
  }

  /** Sheets of more than one piece; no issue is there to hold them. */
  private static void keepsTheFilledSheets(String questionnaire) {
    String files = "files?of=check-round&id=" + questionnaire;
    byte[] sheets = "问卷".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    String name = "&name=" + encoded("回收问卷.txt");

    JsonNode file = inspector().upload(files + name, "text/plain", sheets).ok().at("/files/0");

    assertThat(file.get("issue").asText()).isEmpty();
    String path = "files/" + file.get("id").asText();
    assertThat(inspector().get(path).body()).isEqualTo("问卷".repeat(100_000));
    assertThat(as(DemoBody.STAFF).get(files).status()).isEqualTo(404);
    assertThat(as(DemoBody.STAFF).get(path).status()).isEqualTo(404);
    assertThat(as(DemoBody.STAFF).delete(path).status()).isEqualTo(404);
    assertThat(inspector().upload(files + name + "&issue=LZ-1", "text/plain", sheets).code())
        .endsWith("file.not-its-issue");
    assertThat(inspector().delete(path).ok().get("files")).isEmpty();
    assertThat(inspector().get(path).status()).isEqualTo(404);
  }

  private static Map<String, Object> tax(String kind, String title) {
    Map<String, Object> body = round(kind, title);
    body.put("project", TAX);
    return body;
  }

  /** One meeting brings all of them into force. */
  private static List<String> risky(int count) {
    PointsUnderReview bringing = new PointsUnderReview(sandbox, "tax-county", TAX);
    List<String> keys =
        IntStream.range(0, count)
            .mapToObj(number -> bringing.bring("高风险环节 " + number, "county-bureau"))
            .toList();
    List<Map<String, Object>> decisions = new ArrayList<>();
    keys.forEach(key -> decisions.add(Map.of("key", key, "decision", "pass")));
    Map<String, Object> meeting =
        Map.of(
            "project",
            TAX,
            "date",
            TODAY,
            "place",
            "三楼会议室",
            "attendees",
            List.of(DemoBody.MAIN_LEADER, DemoBody.LEADER, DemoBody.GROUP_MEMBER),
            "decisions",
            decisions);
    as(DemoBody.OFFICE).post("meetings", meeting).ok();
    return keys;
  }

  private static Map<String, Object> visits(List<String> covered) {
    List<Map<String, Object>> visits = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      visits.add(
          Map.of(
              "household",
              "企业 " + number,
              "points",
              List.of(covered.get(number % covered.size()))));
    }
    List<Map<String, Object>> suggestions = new ArrayList<>();
    for (int number = 0; number < 16; number++) {
      suggestions.add(Map.of("text", "建议 " + number, "takenUp", number < 15));
    }
    return Map.of("held", TODAY, "visits", visits, "suggestions", suggestions);
  }

  private static Map<String, Object> questionnaire() {
    List<Map<String, Object>> answers =
        List.of(Map.of("text", "满意", "count", 180), Map.of("text", "不满意", "count", 6));
    return Map.of(
        "held",
        TODAY,
        "questionnaire",
        Map.of(
            "sent",
            200,
            "returned",
            186,
            "questions",
            List.of(Map.of("text", "是否廉洁办事", "answers", answers))));
  }

  /** The address keeps month and person, so that a calendar can be passed on. */
  private static void choosesWhoseCalendar(Browser browser) {
    String next = YearMonth.from(LocalDate.now().plusMonths(1)).toString();
    String shown = "[data-month='%s'] select[name='person']:has(option[value='%s']:checked)";
    browser.choose(By.name("person"), "all");
    browser.see(By.cssSelector(shown.formatted(next, "all")));
    assertThat(browser.address()).contains("person=all", "month=" + next, "project=");
    browser.at(browser.address().replace("person=all", "person=nobody"));
    browser.see(By.cssSelector(shown.formatted(next, "nobody")));
    browser.gone(By.cssSelector(".ir-month td a"));
  }

  @Test
  @Order(8)
  void aSupervisorWorksInChinese() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.INSPECTOR, DemoBody.PASSWORD).speak("zh-CN");
      browser.open(PAGE);
      browser.see(By.cssSelector("[data-check='" + points.get(3) + " unannounced']"));
      browser.picture("supervision-plan");
      browser.open(PAGE + "&view=calendar&month=" + YearMonth.from(LocalDate.now().plusMonths(1)));
      browser.see(By.cssSelector(".ir-month td a"));
      browser.picture("supervision-calendar");
      choosesWhoseCalendar(browser);
      drawsAndRecords(browser);
      browser.open(PAGE + "&view=rectifications");
      browser.see(By.cssSelector("[data-rectification]"));
      browser.picture("supervision-rectifications");
      browser.open(PAGE + "&view=bulletin");
      browser.see(By.cssSelector("[data-figure='findings']"));
      browser.picture("supervision-bulletin");
      fitsATelephone(browser);
    }
  }

  private static void drawsAndRecords(Browser browser) {
    browser.open(PAGE + "&view=rounds");
    browser.click(By.cssSelector("[data-action='plan']"));
    browser.choose(By.id("ir-kind"), "supervision-visit");
    browser.type(By.id("ir-title"), "窗口督察");
    browser.choose(By.id("ir-way"), "draw");
    browser.type(By.id("ir-draw"), "1");
    browser.click(By.cssSelector("[data-action='send-plan']"));
    browser.see(By.cssSelector("[data-draw]"));
    browser.picture("supervision-draw");
    browser.choose(By.cssSelector("select[name^='result-']"), "finding");
    browser.type(By.cssSelector("textarea[name^='findings-']"), "窗口无人值守。");
    browser.choose(By.cssSelector("select[name^='severity-']"), "slight");
    browser.picture("supervision-record");
    browser.click(By.cssSelector("[data-action='send-record']"));
    browser.see(By.cssSelector("[data-record] [data-result]"));
    browser.press(By.cssSelector("[data-files] input[type='file']"), anyFile());
    browser.click(By.cssSelector("[data-action='add-file']"));
    browser.see(By.cssSelector("[data-file] a[download='巡查记录.txt']"));
    browser.picture("supervision-round");
  }

  private static String anyFile() {
    try {
      Path folder = Files.createTempDirectory("integrity-risk");
      return Files.writeString(folder.resolve("巡查记录.txt"), "窗口无人值守。").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fitsATelephone(Browser browser) {
    browser.telephone();
    for (String view : List.of("plan", "calendar", "rounds", "rectifications", "bulletin")) {
      browser.open(PAGE + "&view=" + view);
      browser.see(By.cssSelector("[data-shown='" + view + "'] > :not(.ir-loading)"));
      browser.picture("supervision-" + view + "-telephone");
      assertThat(Usability.faultsOf(browser)).as(view).isEmpty();
    }
    browser.desk();
  }

  private static JsonNode plan(RestUser user, String kind, String title, List<String> named) {
    Map<String, Object> body = round(kind, title);
    body.put("points", named);
    return user.post("check-rounds", body).ok();
  }

  private static Map<String, Object> round(String kind, String title) {
    return new HashMap<>(
        Map.of(
            "project", "LZ",
            "kind", kind,
            "title", title,
            "unit", "LH",
            "from", TODAY,
            "due", TODAY));
  }

  private static Map<String, Object> finding(String point, String severity) {
    return Map.of(
        "point", point,
        "result", "finding",
        "findings", "登记簿没有逐日填写。",
        "severity", severity,
        "demand", "补齐登记并说明原因。");
  }

  private static Answer step(String user, String id, String action, String text) {
    return as(user).post("rectifications/" + id + "/steps", Map.of("action", action, "text", text));
  }

  private static List<String> groups(String user) {
    List<String> kinds = new ArrayList<>();
    as(user)
        .get("my-work?project=LZ")
        .ok()
        .get("groups")
        .forEach(group -> kinds.add(group.get("kind").asText()));
    return kinds;
  }

  private static String nextCheck(String key) {
    return sandbox.admin().get("risk-points/" + key).ok().get("nextCheck").asText();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RestUser inspector() {
    return as(DemoBody.INSPECTOR);
  }

  private static RestUser as(String user) {
    return sandbox.as(user, DemoBody.PASSWORD);
  }
}

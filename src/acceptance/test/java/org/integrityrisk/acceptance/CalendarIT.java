package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

/** The calendar of working days, as the office keeps it, and the deadlines that follow it. */
class CalendarIT {
  private static final String REGIME = "state-owned-company";
  private static final String PAGE = "/plugins/servlet/integrity-risk/calendar";
  private static final String FILE = "日期,类型,名称,文号\n2034-01-02,放假,元旦,通知\n2034-01-07,上班,元旦,通知\n";

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, REGIME);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void knowsTheNoticesOfTheStateCouncil() {
    JsonNode year = office().get("calendar/2025").ok();

    assertThat(year.get("workingDays").asInt()).isEqualTo(248);
    assertThat(year.get("version").asInt()).isZero();
    assertThat(year.get("known").asBoolean()).isTrue();
    assertThat(office().get("calendar/2033").ok().get("known").asBoolean()).isFalse();
    assertThat(office().get("calendar/1999").status()).isEqualTo(404);
  }

  @Test
  void deadlinesThatRunFollowTheCalendar() {
    String key = new PointsUnderReview(sandbox, REGIME).bring("合同审核流于形式", "leadership-team");
    LocalDate before = due(key);

    office().put("calendar/days/" + before, Map.of("kind", "holiday", "name", "停电检修")).ok();

    assertThat(due(key)).isAfter(before);
    assertThat(myWork(key)).isEqualTo(due(key).toString());
    office().delete("calendar/days/" + before).ok();
    assertThat(due(key)).isEqualTo(before);
  }

  @Test
  void aFileIsTriedBeforeItReplacesAYear() {
    byte[] wrong = (FILE + "2034-01-09,上班,补班,\n").getBytes(StandardCharsets.UTF_8);
    byte[] right = FILE.getBytes(StandardCharsets.UTF_8);

    assertThat(bring(wrong, "").ok().get("failed").asInt()).isEqualTo(1);
    assertThat(bring(right, "?dryRun=true").ok().get("created").asInt()).isZero();
    assertThat(office().get("calendar/2034").ok().get("known").asBoolean()).isFalse();
    assertThat(bring(right, "").ok().get("created").asInt()).isEqualTo(2);

    JsonNode year = office().get("calendar/2034").ok();
    assertThat(year.get("source").asText()).isEqualTo("通知");
    assertThat(year.get("days")).hasSize(2);
  }

  @Test
  void theOfficeKeepsItAtTheScreen() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
      browser.open(PAGE + "?year=2035");
      browser.see(By.cssSelector(".aui-message-warning"));
      browser.date(By.name("date"), "2035-10-08").choose(By.name("kind"), "make-up-day");
      browser.type(By.name("name"), "国庆节");
      browser.click(By.cssSelector("[data-action='save-day']"));
      browser.see(By.cssSelector("[data-field='kind'] .error"));
      browser.date(By.name("date"), "2035-10-07");
      browser.click(By.cssSelector("[data-action='save-day']"));
      browser.see(By.cssSelector("[data-day='2035-10-07'][data-kind='make-up-day']"));
      browser.picture("calendar-01-added");
      browser.click(By.cssSelector("[data-action='remove-day']"));
      browser.gone(By.cssSelector("[data-day]"));
      browser.open(PAGE + "?year=2026").speak("en");
      browser.see(By.cssSelector("[data-day='2026-10-01']"));
      browser.picture("calendar-02-2026-en");
      browser.telephone().picture("calendar-03-phone");
      assertThat(browser.isTooWide()).isFalse();
      browser.desk().logIn(DemoBody.CLERK, DemoBody.PASSWORD).open(PAGE + "?year=2026");
      browser.see(By.cssSelector("[data-day='2026-10-01']"));
      browser.see(By.cssSelector("[data-action='remove-day']"), 0);
    }
  }

  private static LocalDate due(String key) {
    JsonNode point = sandbox.admin().get("risk-points/" + key).ok();
    return LocalDate.parse(point.at("/review/due").asText());
  }

  private static String myWork(String key) {
    for (JsonNode group : office().get("my-work").ok().get("groups")) {
      for (JsonNode item : group.get("items")) {
        if (item.get("key").asText().equals(key)) {
          return item.get("due").asText();
        }
      }
    }
    return "";
  }

  private static Answer bring(byte[] file, String query) {
    return office().upload("imports/calendar" + query, "text/csv", file);
  }

  private static RestUser office() {
    return sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
  }
}

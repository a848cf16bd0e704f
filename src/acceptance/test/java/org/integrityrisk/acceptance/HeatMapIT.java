package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The heat map of a bureau: over REST, on its page and on the dashboard. */
class HeatMapIT {
  private static final String PAGE = "/plugins/servlet/integrity-risk/heat-map";
  private static final String OF = "project=" + DemoBody.PROJECT;
  private static final String REGISTER = "/plugins/servlet/integrity-risk/register";
  private static final By CELL = By.cssSelector("[data-row='licensing'][data-column='criminal'] a");
  private static final By LISTED = By.cssSelector(".ir-table tbody tr");

  private static Sandbox sandbox;
  private static RestUser reader;

  /** Four points: two of them licensing by crime, one penalty by crime, one that states none. */
  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    reader = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
    file("licensing", "criminal", true);
    file("licensing", "criminal", false);
    file("penalty", "criminal", true);
    file("penalty", "", false);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static void file(String category, String consequence, boolean submit) {
    Map<String, Object> body = Scenes.filing(submit);
    body.put("category", category);
    body.put("consequence", consequence);
    sandbox.as(DemoBody.CLERK, DemoBody.PASSWORD).post("risk-points", body).ok();
  }

  @Test
  void whatTheRulesAskForMakesTheUsualMap() {
    HeatMap map = HeatMap.of(reader, OF);

    assertThat(map.sides()).isEqualTo("category consequence");
    assertThat(map.cell("licensing", "criminal")).isEqualTo("1: 2");
    assertThat(map.cell("penalty", "criminal")).isEqualTo("1: 1");
    assertThat(map.cell("penalty", "reprimand")).isEqualTo("3: 0");
    assertThat(map.cell("penalty", "")).isEqualTo(": 1");
    assertThat(map.total()).isEqualTo(4);
    map.leadsToItsPoints(reader);
  }

  @ParameterizedTest
  @CsvSource({
    "phase=under-review, 2",
    "phase=in-force, 0",
    "phase=not-withdrawn, 4",
    "department=D01, 4",
    "department=D02, 0",
    "unit=LH, 4",
    "level=1, 3"
  })
  void filtersNarrowTheMapAndItsLinks(String filter, long total) {
    HeatMap map = HeatMap.of(reader, OF + "&" + filter);

    assertThat(map.total()).isEqualTo(total);
    map.leadsToItsPoints(reader);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows=mood", "rows=type&columns=type", "rows=probability", "phase=soon"})
  void whatCannotBeChosenIsRefused(String query) {
    assertThat(reader.get("heat-map?" + OF + "&" + query).status()).isEqualTo(400);
  }

  @Test
  void everyColumnOfTheRegisterCanBeCounted() {
    for (String column : List.of("rank", "own-unit", "consequence", "probability", "cause-kind")) {
      assertThat(reader.get("register/summary?" + OF + "&groupBy=" + column).ok().get("total"))
          .as(column)
          .hasToString("4");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aNumberOfThePageOpensItsListByMouseAndByKeyboard(String language) {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak(language);
      openPage(browser);
      browser.picture("heat-map-" + language);

      browser.clickAndWaitForReload(CELL);
      browser.see(By.cssSelector(".ir-chip[data-filter='consequence']"));
      browser.see(LISTED, 2);

      openPage(browser);
      browser.press(CELL, Keys.ENTER);
      browser.see(By.cssSelector(".ir-chip[data-filter='phase']"));
      browser.see(LISTED, 2);
      browser.click(By.cssSelector(".ir-chip[data-filter='consequence']"));
      browser.gone(By.cssSelector(".ir-chip[data-filter='consequence']"));
    }
  }

  @Test
  void theMapScrollsInABoxOfItsOwnOnATelephone() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).telephone();
      openPage(browser);
      browser.picture("heat-map-telephone");
      assertThat(browser.isTooWide()).isFalse();
    }
  }

  @Test
  void theDashboardHasTheMapOfWhateverIsConfigured() {
    By configure =
        By.xpath(
            "//table[contains(@class,'ir-heat')]/ancestor::*[.//*[@data-configure]][1]"
                + "//*[@data-configure]");
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn("admin", "admin").open("/secure/Dashboard.jspa").click(configure);
      browser.choose(By.name("rows"), "type").choose(By.name("columns"), "level");
      browser.choose(By.name("phase"), "not-withdrawn");
      browser.picture("heat-map-gadget-settings");
      browser.click(By.cssSelector(".ir-gadget .aui-button-primary"));
      browser.see(By.cssSelector(".ir-heat [data-row='duty'][data-column='1'][data-count='3']"));
    }
  }

  /** The register on the same points: grouped, looked through beside the list, kept as a view. */
  @Test
  void theRegisterIsGroupedLookedThroughAndKeptAsAView() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN").open(REGISTER);
      browser.choose(By.name("group"), "level");
      browser.click(By.cssSelector("[data-group='1'] summary"));
      browser.click(By.cssSelector("[data-group='1'] [data-open]"));
      browser.see(By.cssSelector(".ir-side h2"));
      browser.picture("register-01-beside");
      browser.ask("history.back(); return ''");
      browser.gone(By.cssSelector(".ir-side h2"));

      browser.click(By.cssSelector("[data-choice='columns'] summary"));
      for (String column : List.of("type", "category", "measures", "nextCheck")) {
        browser.click(By.cssSelector("[name='column'][value='" + column + "']"));
      }
      browser.click(By.cssSelector("[data-action='apply-columns']"));
      browser.click(By.cssSelector("[data-choice='view'] summary"));
      browser.type(By.cssSelector("[data-form='add-view'] [name='name']"), "按等级");
      browser.click(By.cssSelector("[data-action='add-view']"));
      browser.see(By.cssSelector("[name='view'] option:checked:not([value=''])"));
      browser.picture("register-02-kept");
      browser.open(REGISTER).chooseFirst(By.name("view"));
      browser.see(By.cssSelector("[data-group='1']"));
      assertThat(browser.address()).contains("group=level", "columns=key");
      browser.telephone().picture("register-03-telephone");
      assertThat(browser.isTooWide()).isFalse();
    }
    String file = reader.get("register/export?" + OF + "&format=csv&columns=key,level").body();
    assertThat(file.strip().split("\\R")).hasSize(5);
    assertThat(file).contains("一级").doesNotContain("行政审批");
    assertThat(reader.get("register/export?" + OF + "&columns=mood").status()).isEqualTo(400);
  }

  /** A draft is assigned; a re-examination of points that are not in force is refused by name. */
  @Test
  void manyPointsAreActedOnAtOnce() {
    String key = reader.get("register?" + OF).ok().at("/points/0/key").asText();
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN").open(REGISTER);
      browser.click(By.cssSelector("[data-action='bulk-re-examine']"));
      browser.type(By.cssSelector("[data-form='bulk-re-examine'] textarea"), "依据有变化");
      browser.click(By.cssSelector("[data-action='bulk-preview']"));
      browser.see(By.cssSelector("[data-line='" + key + "'][data-refused]"));
      browser.gone(By.cssSelector("[data-action='bulk-run']"));
      browser.click(By.cssSelector("[data-action='bulk-cancel']"));

      browser.click(By.cssSelector("[data-choose='" + key + "']"));
      browser.click(By.cssSelector("[data-action='bulk-assign']"));
      browser.type(By.cssSelector("[data-form='bulk-assign'] input"), DemoBody.STAFF);
      browser.click(By.cssSelector("[data-action='bulk-preview']"));
      browser.see(By.cssSelector("[data-line='" + key + "']:not([data-refused])"));
      browser.picture("register-04-bulk");
      browser.click(By.cssSelector("[data-action='bulk-run']"));
      browser.see(By.cssSelector("[data-bulk='work'] .aui-message-success"));
    }
    String chosen =
        reader.get("register/export?" + OF + "&format=csv&columns=key&keys=" + key).body();
    assertThat(chosen.strip().split("\\R")).hasSize(2);
  }

  /** Everything was filed today: two days ago there was nothing. */
  @Test
  void twoDaysAreComparedAndTheTrendIsDrawn() {
    String today = LocalDate.now().toString();
    String days = "&from=" + LocalDate.now().minusDays(2) + "&to=" + today;
    JsonNode compared = reader.get("register/history/comparison?" + OF + days).ok();
    assertThat(compared.at("/all/before").asInt()).isZero();
    assertThat(compared.at("/all/added").asInt()).isEqualTo(4);
    String file =
        reader.get("register/history/comparison/export?" + OF + days + "&format=csv").body();
    assertThat(file.strip().split("\\R")).hasSize(5);
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
      browser.open(PAGE.replace("heat-map", "comparison") + "?from=2020-01-01&to=" + today);
      browser.click(By.cssSelector("[data-sum='added'] button"));
      browser.see(By.cssSelector(".ir-compared tbody tr[data-key]"), 4);
      browser.see(By.cssSelector("svg.ir-trend polyline"), 3);
      browser.picture("comparison");
    }
  }

  private static void openPage(Browser browser) {
    browser.open(PAGE).see(CELL);
  }
}

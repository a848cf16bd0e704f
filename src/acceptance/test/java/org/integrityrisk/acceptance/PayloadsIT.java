package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Description;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.integrityrisk.acceptance.harness.Usability;
import org.integrityrisk.acceptance.harness.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * Texts that mean harm are put into every field that takes a text, whichever operation of the
 * interface it belongs to, and into the words of the regime. Pages and mails show them,
 * spreadsheets carry them away.
 */
class PayloadsIT {
  private static final String REGIME = "market-regulator";

  /** Answers what came of payloads, for the page and the mails shown in it. */
  private static final String FAULTS =
      """
      const faults = window.ran ? ['a script ran'] : [];
      const look = (page) => page.querySelectorAll('[data-payload], img[src="x"], [onerror]')
          .forEach((each) => faults.push('an element was made: ' + each.parentNode.outerHTML.slice(0, 300)));
      look(document);
      document.querySelectorAll('iframe[srcdoc]')
          .forEach((mail) => look(new DOMParser().parseFromString(mail.srcdoc, 'text/html')));
      return faults.join('\\n');
      """;

  /** What a cell may not begin with; XML writes a tab and a return as references. */
  private static final Pattern COMPUTED =
      Pattern.compile("\\s*([=+@\\t\\r]|&#(x?9|13|x[dD]);|-[^-0-9])");

  private static final String SHOWN =
      "return document.body.innerText.includes('%s')".formatted(Payloads.MARK);

  private static Sandbox sandbox;
  private static Browser browser;
  private static EveryCall calls;
  private static final TreeSet<String> TAKEN = new TreeSet<>();

  @BeforeAll
  static void putThemEverywhere() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    sandbox.admin().post("regime-files", Map.of("yaml", harmfulWords())).ok();
    DemoBody.setUp(sandbox, REGIME + "@payload");
    calls = new EveryCall(sandbox);
    Description.ofApp().operations().stream()
        .filter(PayloadsIT::takesTexts)
        .map(Object::toString)
        .forEach(PayloadsIT::tryOut);
    browser = new Browser(sandbox);
  }

  @AfterAll
  static void stop() {
    browser.close();
    sandbox.close();
  }

  /** The first type, category and level, and the regime itself, are called by a payload. */
  private static String harmfulWords() {
    String file = sandbox.admin().get("regime-files/" + REGIME + "/1").ok().get("yaml").asText();
    String harmful = "'" + Payloads.forField(0).get(2).replace("'", "''") + "'";
    for (String list : List.of("\nname:", "\ntypes:", "\ncategories:", "\nlevels:")) {
      int start = file.indexOf(list);
      int name = file.indexOf("zh: ", file.indexOf("name:", start)) + "zh: ".length();
      int end = file.indexOf('}', name);
      file = file.substring(0, name) + harmful + file.substring(end);
    }
    return file.replaceFirst("version: \"1\"", "version: payload");
  }

  /** A second project would keep every page from showing the first one at once. */
  private static boolean takesTexts(Description.Operation operation) {
    return List.of("POST", "PUT").contains(operation.method())
        && !operation.path().startsWith("/setup")
        && !operation.path().startsWith("/projects/");
  }

  private static void tryOut(String operation) {
    Call call = calls.of(operation);
    call.body().ifPresent(body -> Payloads.texts(body).forEach(text -> tryOut(operation, text)));
  }

  /** What is refused was no text, or a shorter one is tried. */
  private static void tryOut(String operation, String pointer) {
    RestUser user = user(EndpointsIT.whoMay(operation));
    for (String payload : Payloads.forField(TAKEN.size())) {
      Call call = calls.of(operation);
      if (!call.body().map(body -> Payloads.texts(body).contains(pointer)).orElse(false)) {
        return;
      }
      Answer answer = call.sending(Payloads.with(call.body().get(), pointer, payload), user);
      assertThat(answer.status()).as(operation + " " + pointer).isLessThan(500);
      if (answer.status() / 100 == 2) {
        calls.done(operation);
        TAKEN.add(operation + " " + pointer);
        return;
      }
    }
  }

  @Test
  void textsOfEveryPartAreTaken() {
    assertThat(TAKEN)
        .hasSizeGreaterThan(50)
        .contains(
            "POST /risk-points /title",
            "POST /risk-points /content",
            "POST /risk-points/{key}/reviews /opinion",
            "POST /risk-points/{key}/measures /content",
            "POST /risk-points/{key}/warnings /reason",
            "POST /register-views /name",
            "PUT /organisation/units/{code} /name",
            "PUT /powers/{code} /name");
  }

  @Test
  void noPageRunsOrMakesAnythingOfThem() {
    browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
    List<String> shown = new ArrayList<>();
    Stream.of(
            Usability.pages(browser).stream(),
            Stream.of("/secure/Dashboard.jspa", "/issues/?jql=project=LZ").map(PayloadsIT::of),
            issues().map(key -> of("/browse/" + key)),
            Stream.of("register?q=", "audit?actor=", "warnings?q=").map(PayloadsIT::reflected))
        .flatMap(pages -> pages)
        .forEach(page -> look(page, shown));

    assertThat(shown).hasSizeGreaterThan(12);
    assertThat(shown).anyMatch(page -> page.contains("/register"));
    assertThat(shown).anyMatch(page -> page.contains("/browse/"));
  }

  private static void look(String page, List<String> shown) {
    browser.at(page).gone(By.cssSelector(".ir-loading"));
    assertThat(browser.ask(FAULTS)).as(page).isEmpty();
    if (browser.ask(SHOWN).equals("true")) {
      shown.add(page);
    }
  }

  private static String of(String path) {
    return sandbox.baseUrl() + path;
  }

  private static String reflected(String page) {
    String payload = URLEncoder.encode(Payloads.forField(0).get(1), StandardCharsets.UTF_8);
    return of("/plugins/servlet/integrity-risk/" + page + payload);
  }

  /** Points and measures that say a payload, and warnings. */
  private static Stream<String> issues() {
    String found = "limit=3&q=" + URLEncoder.encode("data-payload", StandardCharsets.UTF_8);
    RestUser office = user(DemoBody.OFFICE);
    return Stream.of("register?" + found, "measures?" + found, "warnings?limit=3")
        .map(list -> office.get(list + "&project=" + DemoBody.PROJECT).ok())
        .flatMap(list -> list.findValuesAsText("key").stream())
        .filter(key -> key.matches(DemoBody.PROJECT + "-[0-9]+"))
        .distinct()
        .limit(8);
  }

  @Test
  void noSpreadsheetComputesAnyOfThem() {
    Map<String, List<String>> read = new TreeMap<>();
    spreadsheets().forEach(operation -> read.put(operation, cells(operation)));

    assertThat(read).hasSizeGreaterThan(12);
    assertThat(read)
        .allSatisfy(
            (operation, cells) ->
                assertThat(cells).noneMatch(cell -> COMPUTED.matcher(cell).lookingAt()));
    assertThat(read.values().stream().flatMap(List::stream))
        .filteredOn(cell -> cell.contains("data-payload"))
        .hasSizeGreaterThan(4);
  }

  /** Those that have something to give in the end. */
  private static Stream<String> spreadsheets() {
    return Description.ofApp().operations().stream()
        .map(Object::toString)
        .filter(operation -> operation.matches("GET .*/export.*|GET .*/file"))
        .filter(
            operation -> {
              Call call = calls.of(operation);
              Answer answer = call.as().apply(user(EndpointsIT.whoMay(operation)));
              return answer.headers().firstValue("Content-Type").orElse("").contains("sheet");
            });
  }

  private static List<String> cells(String operation) {
    RestUser user = user(EndpointsIT.whoMay(operation));
    return Workbook.texts(user.file(calls.of(operation).path()));
  }

  @Test
  void noMailMakesAnythingOfThem() {
    user(DemoBody.OFFICE)
        .send("POST", "notice-ledger/runs", Map.of("X-Atlassian-Token", "no-check"), "")
        .ok();
    browser.logIn("admin", "admin").open("/secure/admin/MailOutbox.jspa");

    assertThat(browser.attributes(By.cssSelector("iframe[srcdoc]"), "srcdoc"))
        .anyMatch(mail -> mail.contains("data-payload"));
    assertThat(browser.ask(FAULTS)).isEmpty();
  }

  private static RestUser user(String role) {
    return switch (role) {
      case "" -> sandbox.anonymous();
      case "admin" -> sandbox.admin();
      default -> sandbox.as(role, DemoBody.PASSWORD);
    };
  }
}

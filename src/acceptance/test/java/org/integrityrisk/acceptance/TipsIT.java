package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * A tip from its telling to its end, and what somebody who holds the files of the database and the
 * logs finds of it: nothing.
 */
class TipsIT {
  private static final String PAGE = "/plugins/servlet/integrity-risk/tip";
  private static final String DESK = "/plugins/servlet/integrity-risk/tips";
  private static final String TOLD = "许可科有人收了三万元 QX7731，我在仓库门口亲眼看见。";
  private static final String ASKED = "请问仓库在哪条街？ZK5520";
  private static final String ADDED = "北三街的旧仓库 WM9046。";
  private static final String ADDRESS = "203.0.113.77";
  private static final String OTHER_INSPECTOR = "shi.jing";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Sandbox sandbox;
  private Path home;

  @Test
  void aTipIsToldAnsweredWarnedOnClosedAndForgotten(@TempDir Path folder) throws IOException {
    home = folder;
    List<String> options =
        Stream.concat(
                Stream.of("--home", home.toString(), "--movable-clock"),
                Stream.of(DemoBody.people()))
            .toList();
    try (Sandbox started = Sandbox.startForHashing(options)) {
      sandbox = started;
      DemoBody.setUp(sandbox, "market-regulator");
      nothingIsThereUntilItIsSwitchedOn();
      switchOn();
      thePageProtectsItself();
      String code = tellOnATelephone();
      String id = handlerTakesUpAndAsks();
      tipperAnswersAndSendsAFile(code);
      handlersAreToldTheNextMorning();
      handlerReadsTheAnswerAndTheFile(id);
      wrongCodesAreCounted(code);
      warnAndClose(id);
      nothingWasKeptInClear(code);
      forget(id, code);
      withoutTheKeyThereIsNothing();
    }
  }

  private RestUser inspector() {
    return user(DemoBody.INSPECTOR);
  }

  private RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }

  private Answer stranger(String path, Map<String, ?> body) {
    return sandbox.anonymous().post("public-tips" + path, body);
  }

  private void nothingIsThereUntilItIsSwitchedOn() {
    assertThat(sandbox.anonymous().get(PAGE).status()).isEqualTo(404);
    assertThat(stranger("", Map.of("project", DemoBody.PROJECT, "text", TOLD)).status())
        .isEqualTo(404);
    Answer tooEarly = sandbox.admin().put("tip-settings/" + DemoBody.PROJECT, Map.of("open", true));
    assertThat(tooEarly.status()).isEqualTo(409);
    assertThat(tooEarly.code()).endsWith("secret.key-missing");
  }

  private void switchOn() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn("admin", "admin").speak("zh-CN");
      browser.open("/plugins/servlet/integrity-risk/tip-settings");
      browser.click(By.cssSelector("[data-action='renew-key']"));
      browser.see(By.cssSelector("[data-keys='1']"));
      browser.click(By.cssSelector("[data-action='switch']"));
      browser.see(By.cssSelector("[data-open='true']"));
      browser.picture("tips-01-settings");
    }
    assertThat(home.resolve("integrity-risk/tip-keys")).isRegularFile();
  }

  private void thePageProtectsItself() {
    Answer page = sandbox.anonymous().get(PAGE + "?lang=en");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Report a concern").doesNotContain("http://", "https://");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
    Map<String, String> foreign =
        Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "cross-site");
    assertThat(sandbox.anonymous().send("POST", "public-tips/status", foreign, "{}").status())
        .isEqualTo(403);
  }

  private static String header(Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private String tellOnATelephone() {
    try (Browser browser = new Browser(sandbox)) {
      browser.telephone().open(PAGE + "?lang=zh");
      browser.type(By.id("department"), "登记许可科");
      browser.click(By.cssSelector("#tell [type=submit]"));
      browser.see(By.cssSelector("[data-field='text'] .error"));
      browser.type(By.id("text"), TOLD);
      browser.picture("tips-02-telling");
      assertThat(browser.isTooWide()).isFalse();
      browser.click(By.cssSelector("#tell [type=submit]"));
      String code = browser.text(By.id("shown-code"));
      browser.picture("tips-03-receipt");
      assertThat(browser.isTooWide()).isFalse();
      assertThat(code).matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");
      return code;
    }
  }

  private String handlerTakesUpAndAsks() {
    try (Browser browser = new Browser(sandbox)) {
      browser.logIn(DemoBody.INSPECTOR, DemoBody.PASSWORD).speak("zh-CN");
      browser.open(DESK);
      String id = browser.attributes(By.cssSelector("[data-tip]"), "data-tip").get(0);
      browser.picture("tips-04-list");
      browser.click(By.cssSelector("[data-tip] a"));
      browser.read(TOLD);
      browser.click(By.cssSelector("[data-action='do-take-up']"));
      browser.click(By.cssSelector("[data-step='ask'] summary"));
      browser.type(By.cssSelector("[data-step='ask'] textarea"), ASKED);
      browser.click(By.cssSelector("[data-action='do-ask']"));
      browser.see(By.cssSelector("[data-state='asked']"));
      browser.picture("tips-05-asked");
      browser.telephone().open(DESK + "?id=" + id);
      browser.read(TOLD);
      assertThat(browser.isTooWide()).isFalse();
      browser.picture("tips-06-telephone");
      return id;
    }
  }

  private void tipperAnswersAndSendsAFile(String code) {
    try (Browser browser = new Browser(sandbox)) {
      browser.telephone().open(PAGE + "?lang=zh");
      browser.click(By.cssSelector("[data-show='follow']"));
      browser.type(By.id("code"), code.toLowerCase().replace("-", " "));
      browser.click(By.cssSelector("#follow [type=submit]"));
      browser.read(ASKED);
      browser.type(By.id("more"), ADDED);
      browser.click(By.cssSelector("#add [type=submit]"));
      browser.see(By.cssSelector("#said .yours"));
      assertThat(browser.isTooWide()).isFalse();
      browser.picture("tips-07-answered");
    }
    String content =
        Base64.getEncoder().encodeToString("收据 RT3318".getBytes(StandardCharsets.UTF_8));
    Map<String, String> file = Map.of("code", code, "name", "收据.txt", "content", content);
    assertThat(stranger("/files", file).ok().get("files")).hasSize(1);
    Map<String, String> page = Map.of("code", code, "name", "收据.html", "content", content);
    assertThat(stranger("/files", page).code()).endsWith("tip.file-type");
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/json",
            "X-Forwarded-For", ADDRESS,
            "User-Agent", "Tipper/77.1",
            "Cookie", "JSESSIONID=5E551077");
    String body = "{\"code\":\"" + code + "\"}";
    Answer seen = sandbox.anonymous().send("POST", "public-tips/status", headers, body);
    assertThat(seen.ok().get("open").asBoolean()).isTrue();
    assertThat(stranger("/status", Map.of("code", "?", "more", 1)).status()).isEqualTo(400);
  }

  private void handlersAreToldTheNextMorning() {
    assertThat(inspector().get("my-work").body()).doesNotContain("tip-take-up");
    sandbox.forward(1);
    long end = System.nanoTime() + PATIENCE.toNanos();
    String audit = "";
    while (!audit.contains("tip.receive") && System.nanoTime() < end) {
      audit = sandbox.admin().get("audit?limit=200").body();
    }
    assertThat(audit).contains("tip.receive", "tip.read", "tip.ask");
    assertThat(inspector().get("my-work").body()).contains("tip-handle");
  }

  private void handlerReadsTheAnswerAndTheFile(String id) {
    JsonNode tip = inspector().get("tips/" + id).ok();
    assertThat(tip.at("/card/state/code").asText()).isEqualTo("in-hand");
    assertThat(tip.get("messages").toString()).contains(ADDED);
    Answer file = inspector().get("tips/" + id + "/files/" + tip.at("/files/0/id").asText());
    assertThat(file.body()).isEqualTo("收据 RT3318");
    assertThat(header(file, "Content-Disposition")).startsWith("attachment; filename=\"tip-");
    assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    for (String other : List.of(DemoBody.OFFICE, DemoBody.HEAD, DemoBody.CLERK)) {
      assertThat(user(other).get("tips/" + id).status()).isEqualTo(404);
    }
    assertThat(sandbox.admin().get("tips/" + id).status()).isEqualTo(404);
  }

  private void wrongCodesAreCounted(String code) {
    String wrong = code.substring(0, 10) + "0000-0000-0000-0000";
    for (int tries = 0; tries < 10; tries++) {
      assertThat(stranger("/status", Map.of("code", wrong)).status()).isEqualTo(404);
    }
    assertThat(stranger("/status", Map.of("code", code)).code()).endsWith("tip.too-many");
  }

  private void warnAndClose(String id) {
    String point = new Scenes(sandbox).inForce();
    Map<String, Object> warning =
        Map.of("point", point, "colour", "yellow", "responsible", DemoBody.CLERK, "reason", TOLD);
    assertThat(inspector().post("tips/" + id + "/warning", warning).code())
        .endsWith("tip.quotes-the-tip");
    warning =
        Map.of(
            "point",
            point,
            "colour",
            "yellow",
            "responsible",
            DemoBody.CLERK,
            "reason",
            "请说明收费情况。");
    JsonNode warned = inspector().post("tips/" + id + "/warning", warning).ok();
    assertThat(warned.get("warnings")).hasSize(1);
    Map<String, Object> closing =
        Map.of("outcome", "warning", "reason", "已核实 KB2217", "answer", "谢谢，已处理。");
    inspector().post("tips/" + id + "/closing", closing).ok();
    assertThat(inspector().get("tips/counts").ok().toString()).contains("\"warning\"");
  }

  private void nothingWasKeptInClear(String code) throws IOException {
    String secret = code.substring(10);
    String[] telling = {
      "QX7731",
      "ZK5520",
      "WM9046",
      "RT3318",
      "KB2217",
      "亲眼看见",
      "北三街",
      code,
      secret,
      secret.replace("-", ""),
      ADDRESS,
      "Tipper/77.1",
      "5E551077",
      "HeadlessChrome"
    };
    String stored = files();
    assertThat(stored).as("what surely is stored").contains("2026-001", "tip.read");
    assertThat(stored).doesNotContain(telling);
    assertThat(sandbox.log()).doesNotContain(telling);
  }

  /** All files of the database as text, in each encoding that a database may use. */
  private String files() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("database"))) {
      return files.filter(Files::isRegularFile).map(TipsIT::text).collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    byte[] bytes = DemoBody.read(file);
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return Stream.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
        .map((Charset charset) -> new String(bytes, charset))
        .collect(Collectors.joining("\n", utf8 + "\n" + unescaped(utf8), ""));
  }

  /** The embedded database writes what is not ASCII as in Java. */
  private static String unescaped(String text) {
    return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
        .matcher(text)
        .replaceAll(
            found -> {
              String one = String.valueOf((char) Integer.parseInt(found.group(1), 16));
              return Matcher.quoteReplacement(one);
            });
  }

  private void forget(String id, String code) {
    assertThat(inspector().send("POST", "tips/" + id + "/purge", noCheck(), "").status())
        .isEqualTo(403);
    user(OTHER_INSPECTOR).send("POST", "tips/" + id + "/purge", noCheck(), "").ok();
    assertThat(inspector().get("tips/" + id).status()).isEqualTo(404);
    assertThat(stranger("/status", Map.of("code", code)).status()).isEqualTo(404);
    assertThat(sandbox.admin().get("audit?limit=200").body()).contains("tip.purge");
  }

  private static Map<String, String> noCheck() {
    return Map.of("X-Atlassian-Token", "no-check");
  }

  private void withoutTheKeyThereIsNothing() throws IOException {
    Files.delete(home.resolve("integrity-risk/tip-keys"));
    assertThat(sandbox.anonymous().get(PAGE).status()).isEqualTo(404);
    assertThat(sandbox.anonymous().get("public-tips").status()).isEqualTo(404);
    assertThat(inspector().get("tips/choices").ok().get("ready").asBoolean()).isFalse();
  }
}

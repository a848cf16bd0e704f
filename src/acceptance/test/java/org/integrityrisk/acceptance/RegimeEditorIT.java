package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.BrowsedSandbox;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** An administrator writes a version of a regime in the browser, and lets a project work by it. */
class RegimeEditorIT {
  private static final String PAGE = "/plugins/servlet/integrity-risk/regime";
  private static final String OTHER = "LZB";
  private static final By GIVE_UP = By.cssSelector("[data-action='give-up']");
  private static final By TEXT = By.id("ir-yaml");
  private static final By RIGHT = By.cssSelector("#ir-problems .aui-message-success");

  @RegisterExtension static final BrowsedSandbox HOST = BrowsedSandbox.of("category-based");

  private final Sandbox sandbox = HOST.sandbox();
  private final Browser browser = HOST.browser();

  @Test
  void aMistakeIsShownAtItsLineAndTheMendedTextIsSaved() {
    browser.logIn("admin", "admin").speak("zh-CN").open("/plugins/servlet/integrity-risk/regime");
    browser.see(RIGHT);
    browser
        .choose(By.id("ir-source"), "category-based")
        .click(By.cssSelector("[data-action=load]"));
    browser.read("分类定级模式");
    browser.see(RIGHT);

    replace("colour: \"#e2b203\"", "colour: yellow");
    By line = By.cssSelector("[data-code='regime.bad-colour'] [data-line]");
    browser.see(line);
    browser.picture("regime-editor-mistake-zh");
    browser.click(line);
    assertThat(
            browser.ask(
                "const area = document.getElementById('ir-yaml');"
                    + "return area.value.substring(area.selectionStart, area.selectionEnd)"))
        .contains("colour: yellow");

    replace("colour: yellow", "colour: \"#e2b203\"");
    replace("version: \"1\"", "version: \"2\"");
    browser.see(RIGHT);
    browser.type(By.name("note"), "试行");
    browser.click(By.cssSelector("[data-action=compare]"));
    browser.see(By.cssSelector(".ir-difference .ir-new"));
    browser.click(By.cssSelector("[data-action=save]"));
    browser.see(By.cssSelector("[data-reference='category-based@2']"));
    browser.picture("regime-editor-saved-zh");

    assertThat(sandbox.admin().get("regime-files/category-based/2").ok().at("/file/note").asText())
        .isEqualTo("试行");
  }

  @Test
  void aFileIsTakenOutChangedAndBroughtInAndItsVersionIsDeletedAgain(@TempDir Path folder)
      throws IOException {
    browser.logIn("admin", "admin").speak("zh-CN").open(PAGE);
    browser.see(RIGHT);
    browser
        .choose(By.id("ir-source"), "category-based")
        .click(By.cssSelector("[data-action=load]"));
    browser.readIn(TEXT, "key: category-based");

    Path taken = browser.download(By.cssSelector("[data-action=export]"), "category-based-1.yaml");
    assertThat(Files.readString(taken)).isEqualTo(yaml("1"));

    String changed = presetAsVersion("9").replace("colour: \"#e2b203\"", "colour: \"#e2b204\"");
    browser.give(By.id("ir-import"), Files.writeString(folder.resolve("ninth.yaml"), changed));
    browser.readIn(TEXT, "version: \"9\"");
    browser.click(By.cssSelector("[data-action=save]"));
    browser.see(By.cssSelector("[data-reference='category-based@9']"));
    assertThat(yaml("9")).isEqualTo(changed);

    browser.gone(By.cssSelector("[data-delete='category-based@1']"));
    browser.click(By.cssSelector("[data-delete='category-based@9']"));
    browser.gone(By.cssSelector("[data-reference='category-based@9']"));
    assertThat(sandbox.admin().get("regime-files/category-based/9").status()).isEqualTo(404);
  }

  private String yaml(String version) {
    return sandbox.admin().get("regime-files/category-based/" + version).ok().get("yaml").asText();
  }

  /** Inspection becomes level 1, a reviewer comes in between, and a category gets another code. */
  @Test
  void aProjectWithPointsComesUnderAnotherVersionAfterALook() {
    String inspection = file("inspection", true);
    String common = file("common", false);
    sandbox
        .as(DemoBody.HEAD, DemoBody.PASSWORD)
        .post("risk-points/" + inspection + "/reviews", Scenes.review("pass"))
        .ok();
    sandbox.admin().post("regime-files", Map.of("yaml", stricter(), "note", "")).ok();

    browser.logIn("admin", "admin").speak("zh-CN").open(PAGE);
    browser.see(RIGHT);
    browser.choose(By.id("ir-change-regime"), "category-based@3");
    browser.click(By.cssSelector("[data-action=preview]"));
    browser.see(By.cssSelector("[data-word='category/common']"));
    browser.picture("regime-change-words-zh");
    browser.click(By.cssSelector("[data-action=look-again]"));
    browser.see(By.id("ir-change-sure"));
    browser.click(By.cssSelector("#ir-change-result [data-from='2'][data-to='1']"));
    browser.see(By.cssSelector("#ir-change-result [data-key='" + inspection + "']"));
    browser.click(By.cssSelector("[data-list=review] summary"));
    browser.read("分管领导审核");
    browser.picture("regime-change-plan-zh");

    browser.click(By.id("ir-change-sure"));
    browser.click(By.cssSelector("[data-action=apply]"));
    browser.see(By.cssSelector("#ir-change-result [data-done]"));
    browser.picture("regime-change-done-zh");

    JsonNode moved = point(inspection);
    assertThat(moved.at("/state/code").asText()).isEqualTo("in-charge-leader");
    assertThat(moved.at("/level/code").asText()).isEqualTo("1");
    assertThat(moved.at("/awaiting/user").asText()).isEqualTo(DemoBody.LEADER);
    assertThat(moved.at("/formerGradings/0/grading/proposed/code").asText()).isEqualTo("2");
    assertThat(point(common).at("/category/code").asText()).isEqualTo("everyday");
    sandbox
        .as(DemoBody.LEADER, DemoBody.PASSWORD)
        .post("risk-points/" + inspection + "/reviews", Scenes.review("pass"))
        .ok();
    assertThat(point(inspection).at("/state/code").asText()).isEqualTo("leading-group");
    assertThat(sandbox.admin().get("status").ok().at("/projects/0/regimeVersion").asText())
        .isEqualTo("3");
    fitsOnATelephone();
  }

  /**
   * Jira refuses a point and a measure; an administrator gives the change up, and takes both along
   * once the reason is gone. Words of measures and warnings get new ones on the way.
   */
  @Test
  void whatJiraRefusesIsGivenUpAndTakenAlongLater() {
    DemoBody.setUp(sandbox, OTHER, "category-based");
    String point = inForce();
    String measure = made(DemoBody.HEAD, point, "measures", Scenes.measure());
    String warning = made(DemoBody.INSPECTOR, point, "warnings", Scenes.warning());
    sandbox.admin().post("regime-files", Map.of("yaml", otherWords(), "note", "")).ok();
    browser.logIn("admin", "admin").speak("zh-CN").open(PAGE);
    browser.see(RIGHT);
    browser.choose(By.id("ir-change-project"), OTHER);
    browser.choose(By.id("ir-change-regime"), "category-based@4");
    browser.click(By.cssSelector("[data-action=preview]"));
    browser
        .choose(By.cssSelector("[data-word='stage/preventive']"), "beforehand")
        .choose(By.cssSelector("[data-word='colour/orange']"), "amber")
        .choose(By.cssSelector("[data-word='source/check']"), "examination");
    browser.picture("regime-change-follow-up-words-zh");
    browser.click(By.cssSelector("[data-action=look-again]"));
    browser.see(By.id("ir-change-sure"));
    browser.click(By.cssSelector("[data-list=warnings] summary"));
    assertThat(browser.see(By.cssSelector("[data-warning='" + warning + "']")).getText())
        .contains("橙色 → 琥珀色");
    browser.click(By.id("ir-change-sure"));

    veto(List.of(point, measure));
    browser.click(By.cssSelector("[data-action=apply]"));
    browser.see(GIVE_UP);
    browser.picture("regime-change-stalled-zh");
    browser.speak("en").open(PAGE);
    browser.see(RIGHT);
    browser.choose(By.id("ir-change-project"), OTHER);
    browser.see(GIVE_UP);
    browser.picture("regime-change-stalled-en");
    browser.click(GIVE_UP);
    assertThat(browser.text(By.cssSelector("[data-left-behind]")))
        .contains(point, "stage/preventive", "A veto forbids");
    browser.picture("regime-change-left-behind-en");
    browser.speak("zh-CN").open(PAGE);
    browser.see(RIGHT);
    browser.choose(By.id("ir-change-project"), OTHER);
    browser.see(By.cssSelector("[data-left-behind]"));
    browser.picture("regime-change-left-behind-zh");
    assertThat(code("warnings/" + warning, "colour")).isEqualTo("amber");
    assertThat(code("warnings/" + warning, "source")).isEqualTo("examination");
    assertThat(code("measures/" + measure, "stage")).isEqualTo("preventive");
    assertThat(code("risk-points/" + point, "level")).isEqualTo("2");

    veto(List.of());
    browser.click(By.cssSelector("[data-action=take-rest]"));
    browser.see(By.cssSelector("#ir-change-result [data-done]"));
    assertThat(code("measures/" + measure, "stage")).isEqualTo("beforehand");
    assertThat(code("risk-points/" + point, "level")).isEqualTo("1");
  }

  private void veto(List<String> issues) {
    sandbox.admin().put("/rest/sandbox/1/vetoes", Map.of("issues", issues)).ok();
  }

  private String code(String path, String field) {
    return sandbox.admin().get(path).ok().at("/" + field + "/code").asText();
  }

  private String made(String user, String point, String what, Map<String, Object> body) {
    return sandbox
        .as(user, DemoBody.PASSWORD)
        .post("risk-points/" + point + "/" + what, body)
        .ok()
        .get("key")
        .asText();
  }

  private String inForce() {
    String point = file(OTHER, "inspection", true);
    sandbox
        .as(DemoBody.HEAD, DemoBody.PASSWORD)
        .post("risk-points/" + point + "/reviews", Scenes.review("pass"))
        .ok();
    sandbox
        .as(DemoBody.OFFICE, DemoBody.PASSWORD)
        .post("meetings", Scenes.with("project", OTHER, Scenes.meeting(LocalDate.now(), point)))
        .ok();
    return point;
  }

  private String otherWords() {
    return presetAsVersion("4")
        .replace("[licensing, penalty, administrative-affairs]", "[licensing, penalty, inspection]")
        .replace("when: {category: inspection}", "when: {category: administrative-affairs}")
        .replace(
            "code: preventive, name: {en: Preventive, zh: 前期预防}",
            "code: beforehand, name: {en: Beforehand, zh: 事先防范}")
        .replace("code: orange\n", "code: amber\n")
        .replace("colour: orange\n", "colour: amber\n")
        .replace("name: {en: Orange, zh: 橙色}", "name: {en: Amber, zh: 琥珀色}")
        .replace(
            "code: check, name: {en: Check, zh: 监督检查}",
            "code: examination, name: {en: Examination, zh: 专项督查}");
  }

  private String presetAsVersion(String version) {
    return yaml("1").replace("version: \"1\"", "version: \"" + version + "\"");
  }

  private void fitsOnATelephone() {
    browser.telephone().speak("en").open(PAGE);
    browser.see(RIGHT);
    browser.choose(By.id("ir-change-regime"), "category-based");
    browser.click(By.cssSelector("[data-action=preview]"));
    browser.see(By.cssSelector("[data-list=review]"));
    browser.picture("regime-change-telephone-en");
    assertThat(browser.isTooWide()).isFalse();
    browser.desk();
  }

  private String file(String category, boolean submit) {
    return file(DemoBody.PROJECT, category, submit);
  }

  private String file(String project, String category, boolean submit) {
    Map<String, Object> body = Scenes.filing(submit);
    body.put("project", project);
    body.put("category", category);
    body.remove("consequence");
    return sandbox
        .as(DemoBody.CLERK, DemoBody.PASSWORD)
        .post("risk-points", body)
        .ok()
        .get("key")
        .asText();
  }

  private JsonNode point(String key) {
    return sandbox.admin().get("risk-points/" + key).ok();
  }

  private String stricter() {
    return presetAsVersion("3")
        .replace("[licensing, penalty, administrative-affairs]", "[licensing, penalty, inspection]")
        .replace("code: common\n", "code: everyday\n")
        .replace("when: {category: common}", "when: {category: everyday}")
        .replace("when: {category: inspection}", "when: {category: administrative-affairs}")
        .replace(
            "      - id: leading-group\n",
            "      - id: in-charge-leader\n"
                + "        name: {en: Review by the leader, zh: 分管领导审核}\n"
                + "        holder: in-charge-leader\n"
                + "        deadline-days: 5\n"
                + "      - id: leading-group\n");
  }

  @Test
  void speaksEnglishToo() {
    browser.logIn("admin", "admin").speak("en").open("/plugins/servlet/integrity-risk/regime");
    browser.see(RIGHT);
    replace("hit-policy: ", "hit-policies: ");
    browser.see(By.cssSelector("#ir-problems [data-line]"));
    browser.picture("regime-editor-en");
  }

  private void replace(String before, String after) {
    browser.ask(
        "const area = document.getElementById('ir-yaml');"
            + "area.value = area.value.replace(arguments[0], arguments[1]);"
            + "area.dispatchEvent(new Event('input'));"
            + "return area.value",
        before,
        after);
    browser.see(TEXT);
  }
}

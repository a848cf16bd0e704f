package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.integrityrisk.acceptance.harness.BrowsedSandbox;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An administrator writes a version of a regime in the browser. */
class RegimeEditorIT {
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
    WebElement line = browser.see(By.cssSelector("[data-code='regime.bad-colour'] [data-line]"));
    browser.picture("regime-editor-mistake-zh");
    line.click();
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

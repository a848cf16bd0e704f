package org.integrityrisk.acceptance.harness;

import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/**
 * Works on a page as people without a mouse do: from control to control by Tab, and each by its
 * keys.
 */
public final class Keyboard {

  /** No page has so many controls that it would take more. */
  private static final int MOST = 300;

  private final Browser browser;
  private final WebDriver driver;

  Keyboard(Browser browser, WebDriver driver) {
    this.browser = browser;
    this.driver = driver;
  }

  /** Goes on until the element has the focus. */
  public Keyboard tabTo(By what) {
    return until(() -> browser.see(what).equals(focused()), Keys.TAB, what.toString());
  }

  /** Goes down the list that has the focus until that value is chosen. */
  public Keyboard downTo(String value) {
    return until(() -> value.equals(focused().getDomProperty("value")), Keys.ARROW_DOWN, value);
  }

  /** Presses keys where the focus is. */
  public Keyboard press(CharSequence... keys) {
    focused().sendKeys(keys);
    return this;
  }

  private Keyboard until(BooleanSupplier there, Keys key, String goal) {
    for (int step = 0; step < MOST; step++) {
      if (there.getAsBoolean()) {
        return this;
      }
      press(key);
    }
    throw new AssertionError("No way by keyboard to " + goal);
  }

  private WebElement focused() {
    return driver.switchTo().activeElement();
  }
}

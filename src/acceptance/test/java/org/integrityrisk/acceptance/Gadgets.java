package org.integrityrisk.acceptance;

import static java.util.stream.Collectors.joining;

import org.integrityrisk.acceptance.harness.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The two gadgets of the dashboard, as somebody reads them on the screen. */
final class Gadgets {
  private static final By SUPERVISION =
      By.cssSelector(".ir-gadget .ir-total, .ir-gadget > .ir-empty");
  private static final By WARNINGS = By.cssSelector(".ir-counts a, .ir-counts ~ .ir-empty");
  private static final By LIST = By.cssSelector(".ir-count, .sandbox-count");
  private static final By LISTED = By.cssSelector(".ir-table tbody tr, tr[data-issuekey]");

  private final Browser browser;

  Gadgets(Browser browser) {
    this.browser = browser;
  }

  /** Opens the dashboard and waits until both gadgets have their numbers. */
  Gadgets open() {
    browser.open("/secure/Dashboard.jspa");
    browser.see(SUPERVISION);
    browser.see(WARNINGS);
    return this;
  }

  /**
   * The rows of graded supervision: level, who answers, points in force, checks overdue, measures
   * missing.
   */
  String supervision() {
    return browser.all(By.cssSelector(".ir-gadget tr[data-level]")).stream()
        .map(
            row ->
                "%s %s: %s"
                    .formatted(
                        row.getDomAttribute("data-level"),
                        row.getDomAttribute("data-answerer"),
                        row.findElements(By.cssSelector("[data-number]")).stream()
                            .map(WebElement::getText)
                            .collect(joining(" "))))
        .collect(joining("; "));
  }

  /** How many warnings of each colour are outstanding, and which they are, in which state. */
  String warnings() {
    String counts =
        browser.all(By.cssSelector(".ir-counts [data-colour]")).stream()
            .map(
                one ->
                    one.getDomAttribute("data-colour")
                        + " "
                        + one.findElement(By.tagName("strong")).getText())
            .collect(joining(", "));
    String rows =
        browser.all(By.cssSelector(".ir-gadget tr[data-warning]")).stream()
            .map(
                row ->
                    row.getDomAttribute("data-warning") + " " + row.getDomAttribute("data-state"))
            .collect(joining(", "));
    return counts.isEmpty() && rows.isEmpty() ? "" : counts + ": " + rows;
  }

  /** A number by its name: a column of graded supervision, or a colour of warnings. */
  int number(String name) {
    return Integer.parseInt(browser.see(digits(name)).getText());
  }

  /** How many entries the list has that a click on the number opens. */
  int listedBehind(String name) {
    browser.clickAndWaitForReload(digits(name));
    browser.see(LIST);
    return browser.all(LISTED).size();
  }

  private static By digits(String name) {
    return By.cssSelector(
        ".ir-gadget [data-number='%1$s'], .ir-counts [data-colour='%1$s'] strong".formatted(name));
  }
}

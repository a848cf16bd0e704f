package org.integrityrisk.acceptance;

import org.integrityrisk.acceptance.harness.Browser;
import org.openqa.selenium.By;

/** The two gadgets of the dashboard, as somebody reads them on the screen. */
final class Gadgets {
  private static final By SUPERVISION =
      By.cssSelector(".ir-gadget .ir-total, .ir-gadget > .ir-empty");
  private static final By WARNINGS = By.cssSelector(".ir-counts a, .ir-counts ~ .ir-empty");
  private static final By LISTED = By.cssSelector(".ir-table tbody tr, tr[data-issuekey]");

  /** Read in one go, so that nothing is drawn anew between two of them. */
  private static final String ROWS =
      """
      return [...document.querySelectorAll('.ir-gadget tr[data-level]')].map((row) =>
        row.dataset.level + ' ' + row.dataset.answerer + ': '
          + [...row.querySelectorAll('[data-number]')].map((one) => one.innerText).join(' ')).join('; ');
      """;

  private static final String OUTSTANDING =
      """
      const texts = (css, text) => [...document.querySelectorAll(css)].map(text).join(', ');
      const counts = texts('.ir-counts [data-colour]', (one) => one.dataset.colour + ' ' + one.querySelector('strong').innerText);
      const rows = texts('.ir-gadget tr[data-warning]', (row) => row.dataset.warning + ' ' + row.dataset.state);
      return counts || rows ? counts + ': ' + rows : '';
      """;

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
    return browser.ask(ROWS);
  }

  /** How many warnings of each colour are outstanding, and which they are, in which state. */
  String warnings() {
    return browser.ask(OUTSTANDING);
  }

  /** A number by its name: a column of graded supervision, or a colour of warnings. */
  int number(String name) {
    return Integer.parseInt(browser.text(digits(name)));
  }

  /** A click on the number opens a list of so many entries. */
  void leadsTo(String name, int entries) {
    browser.clickAndWaitForReload(digits(name));
    browser.see(LISTED, entries);
  }

  private static By digits(String name) {
    return By.cssSelector(
        ".ir-gadget [data-number='%1$s'], .ir-counts [data-colour='%1$s'] strong".formatted(name));
  }
}

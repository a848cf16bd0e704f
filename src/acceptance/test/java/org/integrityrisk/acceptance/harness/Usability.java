package org.integrityrisk.acceptance.harness;

import java.util.List;
import org.openqa.selenium.By;

/**
 * What anybody must be able to expect of a page, whatever it shows: it fits the screen, everything
 * that can be operated says what it is and is reached by keyboard, and no text is missing.
 */
public final class Usability {

  /** Answers what is wrong, a line each; only what is seen counts. */
  private static final String FAULTS =
      """
      const faults = [];
      const page = document.querySelector('.ir-page');
      const seen = (each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility !== 'hidden';
      const told = (each) => each.outerHTML.slice(0, 160);
      const said = (each) => each.labels && each.labels.length > 0 && each.labels[0].textContent.trim()
          || each.getAttribute('aria-label') || each.getAttribute('aria-labelledby') || each.title;
      const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      if (beyond > 0) { faults.push('wider than the screen by ' + beyond); }
      page.querySelectorAll('input:not([type=hidden]), select, textarea').forEach((each) => {
        if (seen(each) && !said(each)) { faults.push('says not what it is: ' + told(each)); }
      });
      page.querySelectorAll('a, button').forEach((each) => {
        if (seen(each) && !each.textContent.trim() && !each.getAttribute('aria-label') && !each.title) { faults.push('says nothing: ' + told(each)); }
        if (seen(each) && !each.disabled && each.tabIndex < 0) { faults.push('not reached by keyboard: ' + told(each)); }
        if (each.tagName === 'A' && !each.hasAttribute('href')) { faults.push('leads nowhere: ' + told(each)); }
      });
      const missing = document.body.innerText.match(/integrity-risk\\.[a-z][\\w.-]+/g);
      if (missing) { faults.push('has no text: ' + missing.join(' ')); }
      return faults.join('\\n');
      """;

  private Usability() {}

  /** What is wrong with the page before the browser's eyes; empty when nothing is. */
  public static String faultsOf(Browser browser) {
    browser.gone(By.cssSelector(".ir-loading"));
    return browser.ask(FAULTS);
  }

  /** The addresses of every page that the navigation leads to, area by area. */
  public static List<String> pages(Browser browser) {
    browser.open("/plugins/servlet/integrity-risk");
    return links(browser, ".ir-areas a").stream()
        .flatMap(
            area -> {
              browser.at(area);
              return links(browser, ".ir-nav:not(.ir-areas) a").stream();
            })
        .distinct()
        .toList();
  }

  private static List<String> links(Browser browser, String css) {
    return browser.addresses(By.cssSelector(css));
  }
}

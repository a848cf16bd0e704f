package org.integrityrisk.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a screen: one real Chromium, logged in as one person at a time. */
public final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Path FOR_README =
      Path.of(System.getProperty("pictures.folder", SCREENSHOTS.toString()));

  /** One costs as much as opening a page. */
  private static final boolean PICTURES =
      Boolean.getBoolean("pictures") || System.getProperty("pictures.folder") != null;

  /** A wait that is in vain only costs a failing check; machines of builds may be slow. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Asked in one go: an element that is found first may be gone before its text is read. */
  private static final String ALL_TEXT = "return document.body ? document.body.innerText : ''";

  private final Chromium chromium;
  private final ChromeDriver driver;
  private final Sandbox sandbox;

  /** Who has just come and sees no page yet. */
  private Optional<SignIn> arrived = Optional.empty();

  public Browser(Sandbox sandbox) {
    this.sandbox = sandbox;
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.createDirectories(FOR_README);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.chromium = Chromium.any();
    this.driver = chromium.driver();
  }

  /** Opens a path of the host, as {@code /browse/LZ-1}. */
  public Browser open(String path) {
    return at(sandbox.baseUrl() + path);
  }

  /** Follows a link to where it leads, host and all. */
  public Browser at(String address) {
    arrived = Optional.empty();
    driver.get(address);
    return this;
  }

  /** Becomes the user, without a page to see yet. */
  public Browser logIn(String user, String password) {
    driver.manage().deleteAllCookies();
    SignIn signIn = SignIn.of(sandbox.baseUrl(), user, password);
    signIn.cookies().forEach(this::keepCookie);
    arrived = Optional.of(signIn);
    return this;
  }

  private void keepCookie(String name, String value) {
    driver.executeCdpCommand(
        "Network.setCookie",
        Map.of("name", name, "value", value, "url", sandbox.baseUrl(), "path", "/jira"));
  }

  /** Logs in on the page for it, and waits for the page behind it. */
  public Browser logInAtTheScreen(String user, String password) {
    driver.manage().deleteAllCookies();
    open("/login.jsp");
    type(By.name("os_username"), user);
    type(By.name("os_password"), password);
    click(By.cssSelector("#login-form [type=submit]"));
    see(By.cssSelector("[data-current-user='" + user + "']"));
    return this;
  }

  public WebElement see(By what) {
    return waiting()
        .until(
            any ->
                driver.findElements(what).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  /** Waits until exactly so many such elements are there. */
  public void see(By what, int number) {
    waiting()
        .withMessage(
            () -> "waiting for %d of %s: there are %d".formatted(number, what, count(what)))
        .until(any -> count(what) == number);
  }

  private int count(By what) {
    return driver.findElements(what).size();
  }

  /** What the first such element says that is seen. */
  public String text(By what) {
    return told(what, WebElement::getText);
  }

  /** Waits until the field holds the value. */
  public void holds(By field, String value) {
    waiting()
        .withMessage(() -> "waiting for " + value + " in " + field)
        .until(any -> value.equals(see(field).getDomProperty("value")));
  }

  /** What all such elements say, in their order; there is at least one. */
  public List<String> texts(By what) {
    return each(what, WebElement::getText);
  }

  /** The values of an attribute of all such elements, in their order; there is at least one. */
  public List<String> attributes(By what, String name) {
    return each(what, element -> element.getDomAttribute(name));
  }

  /** Where all such links lead, in their order; there is at least one. */
  public List<String> addresses(By links) {
    return each(links, link -> link.getDomProperty("href"));
  }

  private List<String> each(By what, Function<WebElement, String> fact) {
    see(what);
    return waiting().until(any -> driver.findElements(what).stream().map(fact).toList());
  }

  /** Waits until the text stands somewhere on the page. */
  public void read(String text) {
    waiting()
        .withMessage(() -> "waiting to read: " + text)
        .until(any -> ask(ALL_TEXT).contains(text));
  }

  /** Waits until no such element is left. */
  public void gone(By what) {
    waiting().until(any -> driver.findElements(what).isEmpty());
  }

  /** Clicks what makes the page load anew, and waits until it has. */
  public void clickAndWaitForReload(By what) {
    WebElement body = driver.findElement(By.tagName("body"));
    click(what);
    waiting().until(ExpectedConditions.stalenessOf(body));
  }

  /** Changes the language of whoever is logged in, on a page by the switch in its header. */
  public Browser speak(String language) {
    arrived.ifPresentOrElse(signIn -> signIn.speak(language), () -> switchTo(language));
    return this;
  }

  private void switchTo(String language) {
    By spoken = By.cssSelector("html[lang='" + language + "']");
    if (driver.findElements(spoken).isEmpty()) {
      clickAndWaitForReload(By.cssSelector("#language-form [value='" + language + "']"));
      see(spoken);
    }
  }

  public Browser click(By what) {
    return whileItStays(
        what,
        element -> {
          driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
          element.click();
        });
  }

  /** Clicks what hands over a file of that name, and waits until all of it has come. */
  public Path download(By what, String name) {
    Path file = chromium.placeOf(name);
    click(what);
    waiting().withMessage(() -> "waiting for " + file).until(any -> Files.exists(file));
    return file;
  }

  /** Gives a file to a control for files, which itself may be out of sight. */
  public Browser give(By what, Path file) {
    driver.findElement(what).sendKeys(file.toAbsolutePath().toString());
    return this;
  }

  /** Waits until the text stands in a field. */
  public void readIn(By field, String text) {
    waiting()
        .withMessage(() -> "waiting to read in the field: " + text)
        .until(any -> driver.findElement(field).getDomProperty("value").contains(text));
  }

  public Browser type(By what, CharSequence text) {
    return whileItStays(
        what,
        field -> {
          field.clear();
          field.sendKeys(text);
        });
  }

  /** Presses keys on the element, whatever it holds. */
  public Browser press(By what, CharSequence... keys) {
    return whileItStays(what, element -> element.sendKeys(keys));
  }

  /** A date control takes keys in the order of its language, so it is given its value directly. */
  public Browser date(By what, String iso) {
    return whileItStays(
        what,
        field ->
            driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change',"
                    + " {bubbles: true}))",
                field,
                iso));
  }

  public Browser choose(By what, String value) {
    return whileItStays(what, list -> new Select(list).selectByValue(value));
  }

  /** Chooses the first option that says something. */
  public Browser chooseFirst(By what) {
    return whileItStays(what, list -> new Select(list).selectByIndex(1));
  }

  /** Does it to the element, once more if the page has put another in its place meanwhile. */
  private Browser whileItStays(By what, Consumer<WebElement> action) {
    told(
        what,
        element -> {
          action.accept(element);
          return true;
        });
    return this;
  }

  private <T> T told(By what, Function<WebElement, T> action) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(any -> action.apply(see(what)));
  }

  /** Keeps the whole page as a picture under {@code target/screenshots}, if pictures are wanted. */
  public Browser picture(String name) {
    return PICTURES ? lastPage(name) : this;
  }

  /** The same for what is seen last, which tells why a check failed. */
  public Browser lastPage(String name) {
    return picture(SCREENSHOTS.resolve(name + ".png"));
  }

  /** Keeps the whole page as a picture of README where it is asked for, else with the others. */
  public Browser pictureForReadme(String name) {
    return picture(FOR_README.resolve(name + ".png"));
  }

  private Browser picture(Path file) {
    long height =
        ((Number)
                driver.executeScript("return Math.max(900, document.documentElement.scrollHeight)"))
            .longValue();
    Dimension before = driver.manage().window().getSize();
    driver
        .manage()
        .window()
        .setSize(new Dimension(before.width, (int) Math.min(height + 150, 5000)));
    try {
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      driver.manage().window().setSize(before);
    }
    return this;
  }

  /** Looks at everything from now on as on a telephone of 360 pixels, however long the page is. */
  public Browser telephone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 3000, "deviceScaleFactor", 1, "mobile", true));
    return this;
  }

  /** Whether something on the page reaches beyond its right edge, so that readers must scroll. */
  public boolean isTooWide() {
    String widths = "return document.documentElement.scrollWidth - window.innerWidth";
    return ((Number) driver.executeScript(widths)).longValue() > 0;
  }

  /** Looks at everything from now on as on a desk's screen again. */
  public Browser desk() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    return this;
  }

  /** What a script of the page's own answers. */
  public String ask(String script, Object... arguments) {
    return String.valueOf(driver.executeScript(script, arguments));
  }

  /** The same page without a mouse. */
  public Keyboard keyboard() {
    return new Keyboard(this, driver);
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  /**
   * Waits for something that only looks. While one document gives way to the next, the driver may
   * fail in ways of its own instead of saying that an element is gone: it is asked once more.
   */
  private WebDriverWait waiting() {
    WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
    wait.ignoring(WebDriverException.class);
    return wait;
  }

  @Override
  public void close() {
    chromium.giveBack();
  }
}

package org.integrityrisk.acceptance.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A running Chromium with its driver. Starting one costs more than most pages do, so one that is no
 * longer needed is cleared of everything that it knows and serves the next check of the same run.
 */
final class Chromium {
  private static final Dimension DESK = new Dimension(1280, 1000);
  private static final Deque<Chromium> IDLE = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Chromium::endIdle, "browsers"));
  }

  private final ChromeDriver driver;
  private final Path profile;

  private Chromium() {
    try {
      this.profile = Files.createTempDirectory("browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver"))
                .build(),
            options(profile));
    driver.manage().window().setSize(DESK);
  }

  /** One that has served before, if there is one, else a new one. */
  static Chromium any() {
    synchronized (IDLE) {
      if (!IDLE.isEmpty()) {
        return IDLE.pop();
      }
    }
    return new Chromium();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Where a file of that name will come to when it is taken; nothing lies there yet. */
  Path placeOf(String name) {
    Path place = downloads(profile).resolve(name);
    try {
      Files.deleteIfExists(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return place;
  }

  private static Path downloads(Path profile) {
    return profile.resolve("downloads");
  }

  /** Keeps it for the next check; one that cannot be cleared is ended. */
  void giveBack() {
    try {
      clear();
    } catch (WebDriverException stuck) {
      end();
      return;
    }
    synchronized (IDLE) {
      IDLE.push(this);
    }
  }

  /** The cookies count for every port of the host; other stores are kept for each port. */
  private void clear() {
    driver.get("about:blank");
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    driver.manage().window().setSize(DESK);
  }

  private void end() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void endIdle() {
    synchronized (IDLE) {
      IDLE.forEach(Chromium::end);
    }
  }

  private static File program(String name) {
    return Stream.of("/usr/bin/" + name, "/usr/local/bin/" + name, "/usr/lib/chromium/" + name)
        .map(File::new)
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not installed"));
  }

  private static ChromeOptions options(Path profile) {
    return new ChromeOptions()
        .setBinary(program("chromium"))
        .addArguments(
            List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--disable-smooth-scrolling",
                "--disable-features=Translate,OptimizationHints,MediaRouter,PaintHolding",
                "--user-data-dir=" + profile))
        .setExperimentalOption(
            "prefs", Map.of("download.default_directory", downloads(profile).toString()));
  }
}

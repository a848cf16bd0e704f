package org.integrityrisk.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.plugin.AppBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs sandboxes one after another in one process, for checks that want a new one each: what the
 * JVM has loaded and compiled for one serves the next.
 *
 * <p>Each line of the standard input is the command line of one, as {@link Main} takes it, with
 * tabs between its words; the sandbox before it is stopped first. An empty line only stops, and so
 * does the end of the input, which ends the process. What does not start ends it with 1.
 */
public final class Series {
  private static final Logger LOG = LoggerFactory.getLogger(Series.class);

  private final Map<Path, AppBundle> bundles = new HashMap<>();
  private Optional<Kernel> running = Optional.empty();

  private Series() {}

  public static void main(String[] arguments) {
    Series series = new Series();
    try (BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      orders.lines().forEach(series::follow);
      series.stop();
      // The framework's own threads would keep it alive.
      System.exit(0);
    } catch (IOException | RuntimeException | LinkageError e) {
      LOG.error("The sandbox does not start or stop", e);
      System.exit(1);
    }
  }

  private void follow(String order) {
    stop();
    if (order.isEmpty()) {
      System.out.println("Stopped");
    } else {
      Kernel next = Main.start(CommandLine.parse(order.split("\t")), this::bundle);
      running = Optional.of(next);
      Main.announce(next);
    }
  }

  private AppBundle bundle(Path jar) {
    return bundles.computeIfAbsent(jar, AppBundle::open).kept();
  }

  private void stop() {
    running.ifPresent(Kernel::close);
    running = Optional.empty();
  }
}

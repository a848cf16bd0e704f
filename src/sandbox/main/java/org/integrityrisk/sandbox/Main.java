package org.integrityrisk.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.integrityrisk.sandbox.plugin.AppBundle;
import org.integrityrisk.sandbox.plugin.AppBundles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the sandbox from the command line. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  /**
   * Ends the process with 1 when the sandbox does not start: the framework's own threads would keep
   * it alive.
   */
  public static void main(String[] arguments) {
    try {
      run(CommandLine.parse(arguments));
    } catch (IllegalArgumentException e) {
      LOG.error("{}\n{}", e.getMessage(), CommandLine.USAGE, e);
      System.exit(1);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The sandbox does not start", e);
      System.exit(1);
    }
  }

  private static void run(Options options) {
    Kernel kernel = start(options, AppBundle::open);
    Runtime.getRuntime().addShutdownHook(new Thread(kernel::close, "shutdown"));
    announce(kernel);
  }

  /** Starts a sandbox with all of its parts. */
  static Kernel start(Options options, AppBundles bundles) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Instant begin = clock.instant();
    Clock ofHost = options.movableClock() ? MovableClock.on(clock) : clock;
    Kernel kernel = Kernel.start(options, ofHost, Composition.modules(), bundles);
    LOG.info("Started in {} ms", millisSince(begin, clock));
    return kernel;
  }

  /** Makes the calls of its script, if it has one, and tells whoever waits that it is ready. */
  static void announce(Kernel kernel) {
    Optional<Path> script = kernel.options().script();
    script.ifPresent(file -> fill(kernel, file, kernel.clock()));
    script.map(Demo::accounts).ifPresent(System.out::print);
    // Not a line of the log: whoever started the sandbox waits for it.
    System.out.println("Ready: " + kernel.baseUrl());
  }

  private static void fill(Kernel kernel, Path script, Clock clock) {
    Instant begin = clock.instant();
    if (new Script(kernel, script).runOnce()) {
      LOG.info("Filled with the script's data in {} ms", millisSince(begin, clock));
    }
  }

  private static long millisSince(Instant begin, Clock clock) {
    return Duration.between(begin, clock.instant()).toMillis();
  }
}

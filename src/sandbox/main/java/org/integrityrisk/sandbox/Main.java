package org.integrityrisk.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
    Clock clock = Clock.system(ZoneId.systemDefault());
    Instant begin = clock.instant();
    Clock ofHost = options.movableClock() ? MovableClock.on(clock) : clock;
    Kernel kernel = Kernel.start(options, ofHost, Composition.modules());
    Runtime.getRuntime().addShutdownHook(new Thread(kernel::close, "shutdown"));
    LOG.info("Started in {} ms", millisSince(begin, clock));
    options.script().ifPresent(file -> fill(kernel, file, clock));
    options.script().map(Demo::accounts).ifPresent(System.out::print);
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

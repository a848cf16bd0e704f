package org.integrityrisk.acceptance.benchmark;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * How long it takes to hand the whole register over as a workbook, and how much more memory is in
 * use at most while it is made.
 */
final class ExportBenchmark {
  private static final String ALL = "register/export?format=xlsx";

  private ExportBenchmark() {}

  static void run(RestUser user, SandboxMemory memory, Figures once, String column, int points) {
    String what = String.format(Locale.ROOT, "Excel export of %,d points", points);
    user.get(ALL);
    once.add(what, column, "%.1f s", user.get(ALL).serverMilliseconds() / 1000);
    long before = memory.live();
    long most = before;
    CompletableFuture<?> export = CompletableFuture.runAsync(() -> user.get(ALL));
    while (!export.isDone()) {
      most = Math.max(most, memory.live());
    }
    once.add(what + ", objects in use", column, "+%d MB", most - before);
  }
}

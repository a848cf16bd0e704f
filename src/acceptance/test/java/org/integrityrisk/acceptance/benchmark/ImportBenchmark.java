package org.integrityrisk.acceptance.benchmark;

import java.nio.charset.StandardCharsets;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;

/** How fast points come in as files. */
final class ImportBenchmark {

  /** What a file of this benchmark holds at most. */
  private static final int IN_ONE_FILE = 10_000;

  private ImportBenchmark() {}

  /** Brings in the points from one number to another; says how long a whole file took. */
  static void run(Sandbox sandbox, Figures once, String column, int first, int last) {
    for (int next = first; next <= last; next += IN_ONE_FILE) {
      int points = Math.min(IN_ONE_FILE, last - next + 1);
      double seconds = bring(sandbox, next, points);
      once.add("import", column, "%,.0f points/s", points / seconds);
      if (points == IN_ONE_FILE) {
        once.add("import of 10,000 points (aim 20 s)", column, "%.1f s", seconds);
      }
    }
  }

  private static double bring(Sandbox sandbox, int first, int points) {
    byte[] file = InventedPoints.csv(first, points).getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Answer answer =
        sandbox
            .as(DemoBody.OFFICE, DemoBody.PASSWORD)
            .upload("imports/risk-points", "text/csv", file);
    int created = answer.ok().get("created").asInt();
    if (created != points) {
      throw new IllegalStateException("Created " + created + " of " + points);
    }
    return Figures.seconds(start);
  }
}

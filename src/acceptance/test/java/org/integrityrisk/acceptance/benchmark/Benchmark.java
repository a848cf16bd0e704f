package org.integrityrisk.acceptance.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Prints how quickly the app answers with ten times and again ten times as many points, on
 * PostgreSQL and on the embedded database: pages, gadgets and panels taken on the server and beside
 * the floor that SQL written by hand sets, with how many SQL statements; the search of an audit
 * trail of a million entries; how fast points are imported, exported, checked and graded again by
 * other rules; how long a start takes, and how much memory. At the end all of it stands in two
 * tables in Markdown.
 *
 * <p>System properties: {@code benchmark.points}, the most points on PostgreSQL, 0 for none; {@code
 * benchmark.embedded}, the most on the embedded database, 0 for none; {@code benchmark.times}, how
 * many rows stand for each point in the last run of the quality checks; {@code benchmark.audit},
 * the entries of the audit trail.
 */
public final class Benchmark {
  private static final int FEWEST = 1_000;
  private static final int POINTS = Integer.getInteger("benchmark.points", 10_000);
  private static final int EMBEDDED =
      Integer.getInteger("benchmark.embedded", Math.min(POINTS, 10_000));
  private static final int TIMES = Integer.getInteger("benchmark.times", 1);
  private static final int AUDIT = Integer.getInteger("benchmark.audit", 1_000_000);

  private Benchmark() {}

  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Figures pages = new Figures();
    Figures once = new Figures();
    PageBenchmark questions = new PageBenchmark(pages);
    if (POINTS > 0) {
      onServer(questions, once);
    }
    if (EMBEDDED > 0) {
      embedded(questions, once);
    }
    System.out.printf(Locale.ROOT, "%nAll of it took %.0f s.%n", Figures.seconds(start));
    pages.print("median / p95 in ms, %d processors".formatted(processors()));
    once.print("once");
  }

  private static void onServer(PageBenchmark questions, Figures once) throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Storage server = new Storage.Server(postgres.getJdbcUrl("postgres", "postgres"));
      try (MeasuredSandbox sandbox = grown(server, questions, once, POINTS)) {
        sandbox.multiply(TIMES);
        sandbox.audit(AUDIT);
      }
    }
  }

  private static void embedded(PageBenchmark questions, Figures once) throws IOException {
    Storage files = new Storage.Embedded(Files.createTempDirectory("benchmark"));
    grown(files, questions, once, EMBEDDED).close();
  }

  private static MeasuredSandbox grown(
      Storage storage, PageBenchmark questions, Figures once, int most) {
    MeasuredSandbox sandbox = new MeasuredSandbox(storage, questions, once);
    for (int points = FEWEST; points <= most; points *= 10) {
      sandbox.grow(points);
    }
    sandbox.changeAll();
    return sandbox;
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}

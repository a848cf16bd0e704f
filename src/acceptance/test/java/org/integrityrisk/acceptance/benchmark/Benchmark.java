package org.integrityrisk.acceptance.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;

/**
 * Prints how long the sandbox takes to start, how fast points are imported, how quickly the
 * register and the gadgets answer, on the server and beside the floor that SQL written by hand
 * sets, and with how many SQL statements, how long it takes to grade all points again by other
 * rules, and how much memory it all takes; on PostgreSQL and on the embedded database.
 */
public final class Benchmark {
  private static final int POINTS = Integer.getInteger("benchmark.points", 10_000);
  private static final int TIMES = Integer.getInteger("benchmark.times", 10);

  /** A file must not be too large. */
  private static final int IN_ONE_FILE = 20_000;

  private static final int WARM_UP = 20;
  private static final int CALLS = 50;

  private static final List<String> ANSWERS =
      List.of(
          "gadgets/graded-supervision",
          "gadgets/outstanding-warnings",
          "register?limit=50",
          "register?level=1&sort=updated&dir=desc&limit=50",
          "register?q=" + "%E9%A3%8E%E9%99%A9" + "&limit=50",
          "register/summary?groupBy=level",
          "heat-map",
          "heat-map?rows=department&columns=rank",
          "my-work");

  private Benchmark() {}

  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      run("PostgreSQL", Optional.of(url), sandbox -> manyMore(sandbox, url), "--db", url);
    }
    Path home = Files.createTempDirectory("benchmark");
    run("HSQLDB", Optional.empty(), sandbox -> {}, "--home", home.toString());
  }

  private static void manyMore(Sandbox sandbox, String url) {
    QualityBenchmark.multiply(url, TIMES);
    QualityBenchmark.run(sandbox.admin(), POINTS * TIMES);
  }

  private static void run(
      String database, Optional<String> url, Consumer<Sandbox> atTheEnd, String... storage) {
    List<String> options = new ArrayList<>(Arrays.asList(storage));
    options.addAll(Arrays.asList(DemoBody.people()));
    System.out.printf("%n== %s, %,d points, %d processors%n", database, POINTS, processors());
    long before = System.nanoTime();
    try (Sandbox sandbox = Sandbox.alone(options)) {
      print("start-up", "%.1f s", seconds(before));
      DemoBody.setUp(sandbox, "category-based");
      importPoints(sandbox);
      RestUser office = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD).measured();
      measureAll(office, url);
      QualityBenchmark.run(sandbox.admin(), POINTS);
      RegimeChangeBenchmark.run(sandbox);
      print("resident memory", "%,d MB", residentMegabytes(sandbox));
      atTheEnd.accept(sandbox);
    }
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static void importPoints(Sandbox sandbox) {
    RestUser office = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
    long before = System.nanoTime();
    for (int first = 1; first <= POINTS; first += IN_ONE_FILE) {
      importFile(office, first, Math.min(IN_ONE_FILE, POINTS - first + 1));
    }
    double seconds = seconds(before);
    print("import", "%,.0f points/s (%.1f s)", POINTS / seconds, seconds);
  }

  private static void importFile(RestUser office, int first, int points) {
    byte[] file = InventedPoints.csv(first, points).getBytes(StandardCharsets.UTF_8);
    Answer answer = office.upload("imports/risk-points", "text/csv", file);
    int created = answer.ok().get("created").asInt();
    if (created != points) {
      throw new IllegalStateException("Created " + created + " of " + points);
    }
  }

  private static void measureAll(RestUser user, Optional<String> url) {
    Optional<Floor> floor = url.map(Floor::of);
    try {
      ANSWERS.forEach(path -> measure(user, path, floor));
    } finally {
      floor.ifPresent(Floor::close);
    }
  }

  private static void measure(RestUser user, String path, Optional<Floor> floor) {
    long statements = 0;
    double[] milliseconds = new double[CALLS];
    for (int call = -WARM_UP; call < CALLS; call++) {
      Answer answer = user.get(path);
      answer.ok();
      statements = answer.sqlStatements();
      if (call >= 0) {
        milliseconds[call] = answer.serverMilliseconds();
      }
    }
    print(
        "GET " + path,
        "median %.1f ms, p95 %.1f ms, %d SQL statements%s",
        median(milliseconds),
        milliseconds[CALLS * 95 / 100],
        statements,
        beside(median(milliseconds), floor, path));
  }

  private static String beside(double answered, Optional<Floor> floor, String path) {
    return floor
        .flatMap(sql -> sql.milliseconds(path, WARM_UP, CALLS))
        .map(Benchmark::median)
        .map(median -> "; floor %.1f ms, ratio %.1f".formatted(median, answered / median))
        .orElse("");
  }

  private static double median(double[] milliseconds) {
    Arrays.sort(milliseconds);
    return milliseconds[milliseconds.length / 2];
  }

  private static long residentMegabytes(Sandbox sandbox) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(sandbox.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException noSuchFigureHere) {
      return 0;
    }
  }

  static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  static void print(String what, String format, Object... figures) {
    System.out.printf("%-55s %s%n", what, String.format(format, figures));
  }
}

package org.integrityrisk.acceptance.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;

/** A sandbox on one database, in which the points become more and more. */
final class MeasuredSandbox implements AutoCloseable {
  private static final String REGIME = "category-based";

  private final Storage storage;
  private final PageBenchmark questions;
  private final Figures once;
  private Sandbox sandbox;
  private int points;
  private boolean cold;

  MeasuredSandbox(Storage storage, PageBenchmark questions, Figures once) {
    this.storage = storage;
    this.questions = questions;
    this.once = once;
    this.sandbox = start();
    DemoBody.setUp(sandbox, REGIME);
  }

  private Sandbox start() {
    List<String> options = new ArrayList<>(storage.options());
    options.addAll(Arrays.asList(DemoBody.people()));
    long before = System.nanoTime();
    Sandbox started = Sandbox.alone(options);
    once.add("start-up", column(), "%.1f s", Figures.seconds(before));
    cold = true;
    return started;
  }

  /** Brings in points until there are so many, and measures what depends on how many there are. */
  void grow(int more) {
    int before = points;
    points = more;
    ImportBenchmark.run(sandbox, once, column(), before + 1, more);
    live();
    if (cold) {
      questions.warm(office());
      cold = false;
    }
    questions.run(storage, office(), more);
    ExportBenchmark.run(office(), memory(), once, column(), more);
    QualityBenchmark.run(sandbox.admin(), once, column());
    once.add("resident memory", column(), "%,d MB", memory().resident());
  }

  /** Files that one process has open are closed to others. */
  private void live() {
    if (storage.isServer()) {
      LivedRegister.grow(storage);
      return;
    }
    sandbox.close();
    LivedRegister.grow(storage);
    sandbox = start();
  }

  /** Grades every point again by other rules. */
  void changeAll() {
    RegimeChangeBenchmark.run(sandbox, once, column());
  }

  /** Makes the quality checks on so many rows for each point. */
  void multiply(int times) {
    if (times > 1) {
      QualityBenchmark.multiply(storage, times);
      QualityBenchmark.run(
          sandbox.admin(), once, String.format(Locale.ROOT, "%,d rows", points * times));
    }
  }

  void audit(int entries) {
    AuditBenchmark.run(storage, sandbox.admin().measured(), questions, once, entries);
  }

  private RestUser office() {
    return sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD).measured();
  }

  private SandboxMemory memory() {
    return SandboxMemory.of(sandbox);
  }

  private String column() {
    return points == 0
        ? storage.name()
        : String.format(Locale.ROOT, "%s %,d", storage.name(), points);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}

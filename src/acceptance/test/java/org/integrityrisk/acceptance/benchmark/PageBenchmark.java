package org.integrityrisk.acceptance.benchmark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * How quickly questions are answered, on the server: median and p95 of many calls in milliseconds,
 * for each number of points; how much the median grows with the last ten times as many points; how
 * many SQL statements it takes; and beside it the floor that SQL written by hand sets.
 */
final class PageBenchmark {
  private static final int PAGE = 50;
  private static final int ROUNDS = 100;

  private final Figures figures;
  private final Floor floor = new Floor();
  private final Map<String, Double> before = new HashMap<>();

  PageBenchmark(Figures figures) {
    this.figures = figures;
  }

  /**
   * Asks every question.
   *
   * @param points how many points there are
   */
  void run(Storage storage, RestUser user, int points) {
    int middle = middleOf(user);
    for (Question open : Question.OF_PAGES) {
      Question question = open.isOpen() ? open.with(middle) : open;
      double median = ask(storage, user, question, String.format(Locale.ROOT, "%,d", points));
      if (storage.isServer()) {
        compare(storage, question, median);
      }
    }
  }

  /** A process that has just started compiles what it runs for some hundred calls. */
  void warm(RestUser user) {
    int middle = middleOf(user);
    for (int round = 0; round < ROUNDS; round++) {
      Question.OF_PAGES.forEach(
          open -> user.get((open.isOpen() ? open.with(middle) : open).path()).ok());
    }
  }

  /** Where the page 50 begins, or the last one where there are fewer. */
  private static int middleOf(RestUser user) {
    int total = user.get("register?level=1&department=D01&limit=1").ok().get("total").asInt();
    return Math.min(49 * PAGE, Math.max(0, total - PAGE));
  }

  /** Returns the median. */
  double ask(Storage storage, RestUser user, Question question, String column) {
    long[] statements = new long[1];
    Timing timing =
        Timing.of(
            call -> {
              Answer answer = user.get(question.path());
              answer.ok();
              statements[0] = answer.sqlStatements();
              return answer.serverMilliseconds();
            });
    figures.add(question.name(), storage.name() + " " + column, "%s", timing);
    if (storage.isServer()) {
      figures.add(question.name(), "aim for p95", "%,d", question.aim());
      figures.add(question.name(), "SQL statements", "%d", statements[0]);
    }
    return timing.median();
  }

  private void compare(Storage storage, Question question, double median) {
    Double former = before.put(question.name(), median);
    if (former != null) {
      figures.add(question.name(), "growth", "%.1f", median / former);
    }
    addFloor(storage, question, median);
  }

  void addFloor(Storage storage, Question question, double median) {
    try (AppTables tables = AppTables.in(storage)) {
      floor
          .timing(question, tables)
          .ifPresent(
              timing -> {
                figures.add(question.name(), "floor", "%.1f", timing.median());
                figures.add(question.name(), "ratio", "%.1f", median / timing.median());
              });
    }
  }
}

package org.integrityrisk.acceptance.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.integrityrisk.acceptance.harness.RestUser;

/** How quickly the audit trail is searched, by every filter, and verified. */
final class AuditBenchmark {

  private AuditBenchmark() {}

  /**
   * Fills the trail anew, on a database server, and asks.
   *
   * @param entries how many entries
   */
  static void run(Storage storage, RestUser user, PageBenchmark pages, Figures once, int entries) {
    long start = System.nanoTime();
    try (AppTables tables = AppTables.in(storage)) {
      AuditEntries.replace(tables, entries, Instant.now());
      tables.run("vacuum analyze @AUDIT");
    }
    once.add("audit entries written by SQL", storage.name(), "%.0f s", Figures.seconds(start));
    LocalDate month = LocalDate.now(ZoneId.systemDefault()).minusYears(2);
    String column = String.format(Locale.ROOT, "%,d entries", entries);
    for (Question open : Question.OF_AUDIT) {
      Question question = open.isOpen() ? open.with(month, month.plusMonths(1)) : open;
      pages.addFloor(storage, question, pages.ask(storage, user, question, column));
    }
    verify(storage, user, once);
  }

  private static void verify(Storage storage, RestUser user, Figures once) {
    long start = System.nanoTime();
    JsonNode answer = user.get("audit/verification").ok();
    once.add(
        "audit trail verified",
        storage.name(),
        "%.1f s (%,d entries, %s)",
        Figures.seconds(start),
        answer.get("entries").asInt(),
        answer.get("holds").asBoolean() ? "holds" : "DOES NOT HOLD");
  }
}

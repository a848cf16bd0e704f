package org.integrityrisk.acceptance.benchmark;

import java.util.List;

/**
 * Something that is asked of the app by REST.
 *
 * @param name what the figures call it, and the file of the floors
 * @param path what is asked
 * @param aim milliseconds that its p95 must not exceed
 */
record Question(String name, String path, int aim) {

  private static final String RISK = "%E9%A3%8E%E9%99%A9";

  /** What pages, gadgets and panels ask. */
  static final List<Question> OF_PAGES =
      List.of(
          new Question("register, first 50", "register?limit=50", 100),
          new Question(
              "register, filter + sort + page 50",
              "register?level=1&department=D01&sort=updated&dir=desc&start=%d&limit=50",
              100),
          new Question("register, sorted by title", "register?sort=title&limit=50", 100),
          new Question("register, free text", "register?q=" + RISK + "&limit=50", 150),
          new Question("register, counts by level", "register/summary?groupBy=level", 100),
          new Question("graded supervision", "gadgets/graded-supervision", 50),
          new Question("outstanding warnings", "gadgets/outstanding-warnings", 50),
          new Question("measures due", "gadgets/measures-due", 50),
          new Question("heat map", "heat-map", 50),
          new Question("heat map, in force", "heat-map?phase=in-force", 50),
          new Question("heat map, department by rank", "heat-map?rows=department&columns=rank", 50),
          new Question("my work", "my-work", 50),
          new Question("panel of a risk point", "risk-points/LZ-1", 20));

  /** What the page of the audit trail asks, where "gone" was active at the very beginning alone. */
  static final List<Question> OF_AUDIT =
      List.of(
          audit("the latest", ""),
          audit("by somebody busy", "actor=su.he"),
          audit("by somebody long gone", "actor=" + AuditEntries.GONE),
          audit("by action", "action=risk-point.review"),
          audit("by an action of long ago", "action=" + AuditEntries.RARE_ACTION),
          audit("by kind of object", "action=risk-point"),
          audit("by a kind of long ago", "action=" + AuditEntries.RARE_KIND),
          audit("by object", "object=LZ-77"),
          audit("within a month of long ago", "from=%s&to=%s"),
          audit("by somebody within that month", "actor=su.he&from=%s&to=%s"),
          new Question("audit, page in the middle", "audit?start=500000&limit=50", 1000));

  private static Question audit(String name, String filter) {
    return new Question("audit, " + name, "audit/search?limit=50&" + filter, 1000);
  }

  /** The same with what its path leaves open. */
  Question with(Object... open) {
    return new Question(name, path.formatted(open), aim);
  }

  /** Whether its path leaves something open. */
  boolean isOpen() {
    return path.contains("=%s") || path.contains("=%d");
  }
}

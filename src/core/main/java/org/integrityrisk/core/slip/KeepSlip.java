package org.integrityrisk.core.slip;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.paper.Papers;

/** Keeps what is written on slips, with the tasks that follow from it, then says so. */
public final class KeepSlip {

  private final Slips slips;
  private final SlipTasks tasks;
  private final Papers papers;
  private final Together together;
  private final Audit audit;
  private final Clock clock;

  public KeepSlip(
      Slips slips, SlipTasks tasks, Papers papers, Together together, Audit audit, Clock clock) {
    this.slips = slips;
    this.tasks = tasks;
    this.papers = papers;
    this.together = together;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps a slip that has its first entry and no other. */
  void open(Slip slip) {
    together.keep(
        () -> {
          slips.open(slip.head(), slip.entries().get(0));
          follow(slip);
          return slip;
        });
    audit.write(slip.head().creator(), "slip.open", slip.id(), Map.of(), summary(slip));
  }

  /**
   * Keeps the last entry of a slip.
   *
   * @return false when somebody else was faster; nothing is kept then
   */
  boolean append(Slip after) {
    int known = after.entries().size() - 1;
    SlipEntry entry = after.entries().get(known);
    boolean kept =
        together.keep(
            () -> {
              boolean added = slips.append(after.id(), known, entry);
              if (added) {
                follow(after);
              }
              return added;
            });
    if (kept) {
      String action = "slip." + entry.kind().code();
      audit.write(entry.user(), action, after.id(), Map.of(), summary(entry));
    }
    return kept;
  }

  private void follow(Slip slip) {
    tasks.follow(slip);
    papers.keep(SlipCard.of(slip, clock.getZone()));
  }

  private static Map<String, String> summary(Slip slip) {
    return Map.of(
        "title", slip.head().title(),
        "reference", slip.head().reference(),
        "department", slip.head().department(),
        "power", slip.head().power(),
        "steps",
            slip.head().steps().stream().map(SlipStep::name).collect(Collectors.joining(" / ")),
        "first", slip.entries().get(0).next());
  }

  private static Map<String, String> summary(SlipEntry entry) {
    return Map.of(
        "text", entry.text(),
        "step", Integer.toString(entry.step()),
        "next", entry.next(),
        "about", Integer.toString(entry.about()));
  }
}

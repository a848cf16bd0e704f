package org.integrityrisk.core.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.SettleMeasure;
import org.integrityrisk.core.warning.RestoreWarning;
import org.integrityrisk.core.warning.Warning;

/**
 * Puts the rows and tasks of measures and warnings right where they differ from the host's issues,
 * and removes rows of issues that are gone. A warning whose row lags behind would never climb its
 * ladder, since those that are due are found by their rows. What lost its date at the host keeps
 * its row, and the quality checks show it.
 */
public final class RepairLinked {

  private final LinkedIssues issues;
  private final LinkedRows rows;
  private final SettleMeasure measures;
  private final RestoreWarning warnings;
  private final Register register;

  public RepairLinked(
      LinkedIssues issues,
      LinkedRows rows,
      SettleMeasure measures,
      RestoreWarning warnings,
      Register register) {
    this.issues = issues;
    this.rows = rows;
    this.measures = measures;
    this.warnings = warnings;
    this.register = register;
  }

  /** Repairs the rows of a project; what is right already is not written. */
  public Repaired repair(String project) {
    // Taken before the issues are read: one created meanwhile is not taken for one that is gone.
    Set<String> unseen = new HashSet<>(rows.linkedIdsOf(project));
    AtomicInteger rewritten = new AtomicInteger();
    issues.eachMeasures(
        project,
        page -> {
          page.forEach(measure -> unseen.remove(measure.id()));
          rewritten.addAndGet(settled(page));
        });
    issues.eachWarnings(
        project,
        page -> {
          page.forEach(warning -> unseen.remove(warning.id()));
          rewritten.addAndGet(restored(page));
        });
    unseen.stream().filter(issues::isUndated).forEach(rows::undate);
    return new Repaired(rewritten.get(), removed(unseen));
  }

  private int settled(List<ControlMeasure> page) {
    List<ControlMeasure> different = rows.differentMeasures(page);
    different.forEach(one -> measures.settle(one.key(), one.content().responsible()));
    return different.size();
  }

  private int restored(List<Warning> page) {
    List<Warning> different = rows.differentWarnings(page);
    different.forEach(one -> warnings.restore(one.key()));
    return different.size();
  }

  /** An issue that is only incomplete keeps its row: its history goes with the row for good. */
  private int removed(Set<String> unseen) {
    List<String> gone = unseen.stream().filter(id -> !issues.isThere(id)).sorted().toList();
    gone.forEach(register::remove);
    return gone.size();
  }
}

package org.integrityrisk.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.supervision.PlannedCheck;

/**
 * The register's row of a risk point. How many measures and warnings it has is not here: the store
 * counts them from their own rows.
 *
 * @param id the host's id of the issue
 * @param key issue key
 * @param project key of the project
 * @param content what the point says; the store keeps what it filters and shows
 * @param level code of the level, empty while it cannot be computed
 * @param state code of the state
 * @param returned whether it is a draft because a reviewer returned it
 * @param filer user key of the one who filed it
 * @param awaiting whom it waits for
 * @param review what is shown of its review besides
 * @param answererRole code of the office that answers for it, empty while there is no level
 * @param answerer user key of the one who answers for it, empty when the register names nobody
 * @param flaggedSince since when it is flagged for re-examination, if it is
 * @param checks the checks that it needs next, the first due first; only in force
 * @param stateSince when it came into its state
 * @param updated when it changed last
 */
public record PointRow(
    String id,
    String key,
    String project,
    RiskPointContent content,
    String level,
    String state,
    boolean returned,
    String filer,
    Awaiting awaiting,
    ReviewTrace review,
    String answererRole,
    String answerer,
    Optional<Instant> flaggedSince,
    List<PlannedCheck> checks,
    Instant stateSince,
    Instant updated) {

  public PointRow {
    checks = List.copyOf(checks);
  }

  /** Day by which it must be checked next; empty when nothing is due at a fixed time. */
  public Optional<LocalDate> nextCheck() {
    return checks.stream().findFirst().map(check -> check.next().due());
  }
}

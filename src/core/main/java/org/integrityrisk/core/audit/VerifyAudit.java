package org.integrityrisk.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.audit.AuditFault.Kind;

/** Goes through the whole audit trail and finds the places where the chain does not hold. */
public final class VerifyAudit {

  private static final int PAGE = 500;

  /** More faults than anybody reads one by one. */
  private static final int MOST = 100;

  private final AuditTrail trail;

  public VerifyAudit(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * An entry that somebody noted down outside the system. A chain that was cut short, or written
   * anew from some place on, holds in itself; only what was noted gives it away.
   */
  public record Noted(long place, String hash) {}

  /**
   * What the check has found.
   *
   * @param entries how many entries there are
   * @param faults the faults in their order, at most {@value #MOST}
   * @param last the last entry, to be noted down; empty for an empty trail
   */
  public record Result(long entries, List<AuditFault> faults, Optional<Noted> last) {}

  /** Checks every entry, and the one that was noted, if any. */
  public Result check(Optional<Noted> noted) {
    Walk walk = new Walk(noted);
    for (List<AuditEntry> page = trail.from(1, PAGE);
        !page.isEmpty();
        page = trail.from(walk.reached + 1, PAGE)) {
      page.forEach(walk::visit);
    }
    return walk.end(trail.size());
  }

  private static final class Walk {
    private final Optional<Noted> noted;
    private final List<AuditFault> faults = new ArrayList<>();
    private String lastHash = "";
    private long reached;
    private long read;

    Walk(Optional<Noted> noted) {
      this.noted = noted;
    }

    void visit(AuditEntry entry) {
      if (entry.sequence() != reached + 1) {
        fault(reached + 1, Kind.MISSING);
      } else if (!entry.previousHash().equals(lastHash)) {
        fault(entry.sequence(), Kind.UNLINKED);
      }
      if (!entry.isIntact()) {
        fault(entry.sequence(), Kind.CHANGED);
      }
      noted
          .filter(one -> one.place() == entry.sequence() && !one.hash().equals(entry.hash()))
          .ifPresent(other -> fault(entry.sequence(), Kind.REPLACED));
      reached = entry.sequence();
      lastHash = entry.hash();
      read++;
    }

    /**
     * The trail counts its entries apart from reading them, which shows a row that paging would
     * step over.
     */
    Result end(long size) {
      if (read != size || noted.filter(one -> one.place() > reached).isPresent()) {
        fault(reached + 1, Kind.MISSING);
      }
      Optional<Noted> last =
          reached == 0 ? Optional.empty() : Optional.of(new Noted(reached, lastHash));
      return new Result(size, List.copyOf(faults), last);
    }

    private void fault(long place, Kind kind) {
      if (faults.size() < MOST) {
        faults.add(new AuditFault(place, kind));
      }
    }
  }
}

package org.integrityrisk.core.audit;

import java.util.List;
import java.util.OptionalLong;

/** Goes through the whole audit trail and finds the first place where the chain does not hold. */
public final class VerifyAudit {

  private static final int PAGE = 500;

  private final AuditTrail trail;

  public VerifyAudit(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * Place of the first entry that was changed, dropped or put elsewhere; empty when the chain
   * holds.
   */
  public OptionalLong firstBreak() {
    AuditEntry last = null;
    for (List<AuditEntry> page = trail.from(1, PAGE);
        !page.isEmpty();
        page = trail.from(last.sequence() + 1, PAGE)) {
      for (AuditEntry entry : page) {
        if (!entry.isIntact() || !isInPlace(entry, last)) {
          return OptionalLong.of(entry.sequence());
        }
        last = entry;
      }
    }
    return missingEnd(last);
  }

  private static boolean isInPlace(AuditEntry entry, AuditEntry last) {
    return last == null
        ? entry.sequence() == 1 && entry.previousHash().isEmpty()
        : entry.follows(last);
  }

  /**
   * The trail counts its entries apart from reading them, which shows a gap that paging would step
   * over.
   */
  private OptionalLong missingEnd(AuditEntry last) {
    long read = last == null ? 0 : last.sequence();
    return read == trail.size() ? OptionalLong.empty() : OptionalLong.of(read + 1);
  }
}

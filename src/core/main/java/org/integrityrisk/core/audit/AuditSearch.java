package org.integrityrisk.core.audit;

import java.util.List;

/** Finds entries of the audit trail. */
public interface AuditSearch {

  /**
   * The latest entries that the filter lets through, the newest first.
   *
   * @param before only entries in places before this one
   * @param limit how many at most
   */
  List<AuditEntry> latest(AuditFilter filter, long before, int limit);
}

package org.integrityrisk.core.audit;

import java.util.List;

/** Finds entries of the audit trail. */
public interface AuditSearch {

  /**
   * The latest entries that the filter lets through, the newest first: by their place, or by their
   * time where the filter asks for a time.
   *
   * @param before only entries that come after the one in this place; a place without an entry
   *     stands for those in places before it
   * @param limit how many at most
   */
  List<AuditEntry> latest(AuditFilter filter, long before, int limit);
}

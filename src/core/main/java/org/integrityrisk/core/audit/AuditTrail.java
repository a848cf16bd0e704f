package org.integrityrisk.core.audit;

import java.util.List;

/** The kept chain. An implementation sees to it that two nodes never write the same place of it. */
public interface AuditTrail {

  /** Appends the events in their order, using {@link AuditEntry#next}. */
  void append(List<AuditEvent> events);

  default void append(AuditEvent event) {
    append(List.of(event));
  }

  /** How many entries there are. */
  long size();

  /**
   * Up to {@code limit} entries from the place {@code firstSequence} on, in the order of the chain.
   */
  List<AuditEntry> from(long firstSequence, int limit);
}

package org.integrityrisk.core.audit;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An event in its place in the chain. Its hash covers the event, the place and the hash before it,
 * so that no entry can be changed, dropped or put elsewhere without breaking every later one.
 *
 * @param sequence place in the chain, from 1, without gaps
 * @param previousHash hash of the entry before; empty for the first
 * @param event what happened; its time is kept to the millisecond
 * @param hash SHA-256 in hexadecimal
 */
public record AuditEntry(long sequence, String previousHash, AuditEvent event, String hash) {

  /** The first entry of a chain. */
  public static AuditEntry first(AuditEvent event) {
    return at(1, "", event);
  }

  /** The entry that follows this one. */
  public AuditEntry next(AuditEvent following) {
    return at(sequence + 1, hash, following);
  }

  /** Whether the entry says what its hash was made of. */
  public boolean isIntact() {
    return hash.equals(hash(sequence, previousHash, event));
  }

  private static AuditEntry at(long sequence, String previousHash, AuditEvent event) {
    AuditEvent stored = inMilliseconds(event);
    return new AuditEntry(sequence, previousHash, stored, hash(sequence, previousHash, stored));
  }

  /**
   * Databases keep fewer digits than the clock gives; the hash must not depend on the lost ones.
   */
  private static AuditEvent inMilliseconds(AuditEvent event) {
    return new AuditEvent(
        event.time().truncatedTo(ChronoUnit.MILLIS),
        event.actor(),
        event.action(),
        event.object(),
        event.before(),
        event.after(),
        event.request());
  }

  /** A request that is not known counts for nothing: chains from before it was kept hold too. */
  private static String hash(long sequence, String previousHash, AuditEvent event) {
    List<String> parts =
        List.of(
            Long.toString(sequence),
            previousHash,
            Long.toString(event.time().toEpochMilli()),
            event.actor(),
            event.action(),
            event.object(),
            event.before(),
            event.after(),
            event.request());
    return Fingerprint.of(event.request().isEmpty() ? parts.subList(0, parts.size() - 1) : parts);
  }
}

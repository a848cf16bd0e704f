package org.integrityrisk.core.tip;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.warning.Warning;

/**
 * That a handler is about to issue a warning on a tip, as an intent of the journal, and back. It
 * says no more than the audit trail says anyway.
 *
 * @param tip id of the tip
 * @param handler user key of the handler
 * @param point key of the risk point
 * @param reason fingerprint of the warning's reason
 * @param begun when
 */
record TipWarningIntent(String tip, String handler, String point, String reason, Instant begun) {

  static final String KIND = "tip-warning";

  static TipWarningIntent of(Intent intent) {
    Map<String, String> header = intent.header();
    return new TipWarningIntent(
        header.get("tip"),
        intent.actor(),
        header.get("point"),
        header.get("reason"),
        intent.opened());
  }

  Intent asIntent(String id) {
    Map<String, String> header = Map.of("tip", tip, "point", point, "reason", reason);
    return new Intent(id, KIND, handler, begun, header, List.of(Map.of()));
  }

  static String fingerprint(String reason) {
    return Fingerprint.of(List.of(reason.strip()));
  }

  /** Whether this is the warning that was issued. */
  boolean led(Warning warning) {
    return warning.issuer().equals(handler)
        && !warning.issued().isBefore(begun.minusSeconds(1))
        && fingerprint(warning.content().reason()).equals(reason);
  }
}

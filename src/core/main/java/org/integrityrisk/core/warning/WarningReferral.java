package org.integrityrisk.core.warning;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;

/**
 * That a warning was laid before somebody above, as an intent of the journal, and back. The first
 * step asks that person, the second writes it down.
 *
 * @param warning key of the warning
 * @param person user key of the one before whom it was laid
 * @param reason why
 */
record WarningReferral(String warning, String person, WarningReason reason) {

  static final String KIND = "warning-referral";

  static final int ASK = 0;

  Intent asIntent(String id, Instant now) {
    Map<String, String> header = new HashMap<>(reason.asValues());
    header.put("warning", warning);
    header.put("person", person);
    return new Intent(id, KIND, WarningActions.BY_RULE, now, header, List.of(Map.of(), Map.of()));
  }

  static WarningReferral of(Intent intent) {
    Map<String, String> header = intent.header();
    return new WarningReferral(
        header.get("warning"), header.get("person"), WarningReason.of(header));
  }
}

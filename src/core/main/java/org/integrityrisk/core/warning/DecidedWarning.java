package org.integrityrisk.core.warning;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;

/**
 * A warning that was decided and has its number, as an intent of the journal, and back. The first
 * step issues it, the second tells everybody.
 *
 * @param point key of the risk point
 * @param prepared what it says
 * @param number official number of the notice
 */
record DecidedWarning(String point, PrepareWarning.Prepared prepared, String number) {

  static final String KIND = "warning-issue";

  static final int ISSUE = 0;

  Intent asIntent(String id, String issuer, Instant now) {
    Map<String, String> header = new HashMap<>(prepared.asValues());
    header.put("point", point);
    header.put("number", number);
    return new Intent(id, KIND, issuer, now, header, List.of(Map.of(), Map.of()));
  }

  static DecidedWarning of(Intent intent) {
    Map<String, String> header = intent.header();
    return new DecidedWarning(
        header.get("point"), PrepareWarning.Prepared.of(header), header.get("number"));
  }
}

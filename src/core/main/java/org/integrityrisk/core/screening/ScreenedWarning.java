package org.integrityrisk.core.screening;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.warning.PrepareWarning.Prepared;
import org.integrityrisk.core.warning.WarningActions;

/**
 * A warning that comes of a finding, as an intent of the journal, and back. The first step takes
 * the finding and a number, the second issues the warning of that number, the last tells everybody.
 *
 * @param finding id of the finding
 * @param version its version before
 * @param point key of the risk point
 * @param prepared what the warning says
 * @param user key of the one who issues it; empty when a rule does
 * @param name that user's name
 */
record ScreenedWarning(
    long finding, int version, String point, Prepared prepared, String user, String name) {

  static final String KIND = "screened-warning";

  static final int TAKE = 0;
  static final int ISSUE = 1;

  String by() {
    return user.isEmpty() ? WarningActions.BY_RULE : user;
  }

  /**
   * As an intent.
   *
   * @param issuer user key of the one in whose name the host creates the issue
   */
  Intent asIntent(String id, String issuer, Instant now) {
    Map<String, String> header = new HashMap<>(prepared.asValues());
    header.put("finding", Long.toString(finding));
    header.put("before", Integer.toString(version));
    header.put("point", point);
    header.put("user", user);
    header.put("name", name);
    return new Intent(id, KIND, issuer, now, header, List.of(Map.of(), Map.of(), Map.of()));
  }

  static ScreenedWarning of(Intent intent) {
    Map<String, String> header = intent.header();
    return new ScreenedWarning(
        Long.parseLong(header.get("finding")),
        Integer.parseInt(header.get("before")),
        header.get("point"),
        Prepared.of(header),
        header.getOrDefault("user", ""),
        header.getOrDefault("name", ""));
  }
}

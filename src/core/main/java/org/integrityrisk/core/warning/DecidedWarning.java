package org.integrityrisk.core.warning;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.journal.Intent;

/**
 * A warning that was decided and has its number, as an intent of the journal, and back. The first
 * step issues it, the second tells everybody.
 *
 * @param point key of the risk point
 * @param prepared what it says
 * @param number official number of the notice
 * @param recused user keys of those who would examine it and stay away
 */
record DecidedWarning(
    String point, PrepareWarning.Prepared prepared, String number, Set<String> recused) {

  private static final String BETWEEN = "\n";

  static final String KIND = "warning-issue";

  static final int ISSUE = 0;

  Intent asIntent(String id, String issuer, Instant now) {
    Map<String, String> header = new HashMap<>(prepared.asValues());
    header.put("point", point);
    header.put("number", number);
    header.put("recused", String.join(BETWEEN, recused));
    return new Intent(id, KIND, issuer, now, header, List.of(Map.of(), Map.of()));
  }

  static DecidedWarning of(Intent intent) {
    Map<String, String> header = intent.header();
    return new DecidedWarning(
        header.get("point"),
        PrepareWarning.Prepared.of(header),
        header.get("number"),
        header
            .getOrDefault("recused", "")
            .lines()
            .filter(user -> !user.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}

package org.integrityrisk.core.regime;

import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;

/**
 * How findings of checks are put right (整改).
 *
 * @param verifiedBy who verifies that it was done, and closes it
 * @param defaultDeadlineDays working days where the severity names none, 1 to 366
 * @param severities how serious findings can be, the slightest first
 */
public record RectificationRules(
    HolderRole verifiedBy, int defaultDeadlineDays, Vocabulary<FindingSeverity> severities) {

  private static final int LONGEST_DEADLINE = 366;

  static RectificationRules read(Section section, WarningRules warnings) {
    return new RectificationRules(
        section.scalar("verified-by").choice(HolderRole.class),
        section.scalar("default-deadline-days").number(1, LONGEST_DEADLINE),
        Words.ordered(
            section,
            "severities",
            severity -> severity(severity, warnings),
            FindingSeverity::order));
  }

  private static FindingSeverity severity(Section severity, WarningRules warnings) {
    return new FindingSeverity(
        severity.scalar("code").code(),
        Words.order(severity),
        severity.localized("name"),
        severity.localizedIfAny("definition"),
        severity.scalar("form").choice(RectificationForm.class),
        severity.scalar("deadline-days").numberIfAny(1, LONGEST_DEADLINE),
        severity.has("warning")
            ? Optional.of(
                severity
                    .scalar("warning")
                    .reference(warnings.colours().codes(), "regime.unknown-colour"))
            : Optional.empty());
  }

  /** Working days to put a finding of this severity right. */
  public int deadlineDays(FindingSeverity severity) {
    return severity.deadlineDays().orElse(defaultDeadlineDays);
  }
}

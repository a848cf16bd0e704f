package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.Optional;
import org.integrityrisk.core.warning.AccountabilityEntry;

/**
 * Somebody is held to account over a warning.
 *
 * @param joint whether as the superior, together with the one at fault
 * @param reason the rule, in words
 * @param recorder who made the entry; empty when the rule did
 */
public record AccountabilityView(
    String warning,
    String point,
    Optional<CodeName> unit,
    PersonName person,
    Optional<CodeName> kind,
    ColourName colour,
    boolean joint,
    String note,
    String reason,
    Optional<PersonName> recorder,
    Instant recorded) {

  /** An entry as it is shown. */
  public static AccountabilityView of(AccountabilityEntry entry, Names names) {
    return new AccountabilityView(
        entry.warning(),
        entry.point(),
        names.unit(entry.unit()),
        names.person(entry.person()),
        names.of(names.regime().warnings().ladder().accountability(), entry.kind()),
        names.colour(entry.colour()),
        entry.joint(),
        entry.note(),
        names.said(entry.reason()),
        names.somebody(entry.recorder()),
        entry.recorded());
  }
}

package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.supervision.Check;

/**
 * A check of a risk point.
 *
 * @param id id under which its files lie
 */
public record CheckView(
    String id,
    Optional<CodeName> kind,
    LocalDate date,
    CodeName result,
    String findings,
    PersonName recorder,
    Instant recorded) {

  /** The check in the language of the names. */
  public static CheckView of(Check check, Names names) {
    return new CheckView(
        check.id(),
        names.of(names.regime().supervision().checks(), check.kind()),
        check.date(),
        names.own("check", check.result().code()),
        check.findings(),
        new PersonName(check.user(), check.name()),
        check.recorded());
  }
}

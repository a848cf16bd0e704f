package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.reexamination.Flag;

/**
 * Why a risk point is to be re-examined, and how that ended.
 *
 * @param power code and name of the power
 * @param basis title and article of the basis
 * @param state what became of the basis: amended or repealed
 * @param changed since when
 * @param by who changed the basis in the catalogue
 * @param ended when the flag ended, null while it stands
 * @param endedBy who dismissed it, null when it stands or ended by itself
 * @param reason why it was dismissed
 */
public record FlagView(
    String id,
    String power,
    String basis,
    CodeName state,
    Optional<LocalDate> changed,
    PersonName by,
    Instant raised,
    Optional<Instant> ended,
    Optional<PersonName> endedBy,
    String reason) {

  /** A flag in words. */
  public static FlagView of(Flag flag, String power, Names names) {
    Basis basis = flag.because().basis();
    return new FlagView(
        flag.id(),
        power,
        basis.citation(),
        PowerLine.state(basis.state(), names),
        basis.changed(),
        names.person(flag.by()),
        flag.raised(),
        flag.end().map(end -> end.time()),
        flag.end().map(end -> end.by()).filter(user -> !user.isEmpty()).map(names::person),
        flag.end().map(end -> end.reason()).orElse(""));
  }
}

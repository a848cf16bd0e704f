package org.integrityrisk.core.administration;

import java.util.Optional;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * A power as somebody has it before them who is about to change it, so that nobody overwrites what
 * another has changed since.
 *
 * <p>Codes of problems: {@code power.code-taken}, {@code power.changed-meanwhile}.
 *
 * @param code code of the power
 * @param version its {@link PowerVersion} then; empty text for a power that is to be new, and
 *     nothing when whoever changes it takes it as it is
 */
public record SeenPower(String code, Optional<String> version) {

  /** The power as it is, whatever it says. */
  public static SeenPower asItIs(String code) {
    return new SeenPower(code, Optional.empty());
  }

  /**
   * Ends quietly when a power is what was seen.
   *
   * @param now the power as it stands
   * @throws DomainException CONFLICT when it has become another, is gone or is there by now
   */
  void check(Optional<Power> now) {
    String present = now.map(PowerVersion::of).orElse("");
    version.filter(seen -> !seen.equals(present)).ifPresent(seen -> refuse(now, seen));
  }

  private void refuse(Optional<Power> now, String seen) {
    if (now.isPresent() && seen.isEmpty()) {
      throw DomainException.conflict(Problem.of("power.code-taken", code).at("code"));
    }
    throw changedMeanwhile(code);
  }

  static DomainException changedMeanwhile(String code) {
    return DomainException.conflict(Problem.of("power.changed-meanwhile", code));
  }
}

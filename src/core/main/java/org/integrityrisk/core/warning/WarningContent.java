package org.integrityrisk.core.warning;

import java.time.LocalDate;

/**
 * What an early warning says.
 *
 * @param colour code of the regime's colour
 * @param reason why it is issued
 * @param responsible user key of the one who must answer
 * @param deadline last day for the answer; once that is accepted, for putting things right
 * @param source code of the regime's source: tip, check, audit, ...
 */
public record WarningContent(
    String colour, String reason, String responsible, LocalDate deadline, String source) {

  WarningContent until(LocalDate day) {
    return new WarningContent(colour, reason, responsible, day, source);
  }

  WarningContent of(String person) {
    return new WarningContent(colour, reason, person, deadline, source);
  }

  WarningContent in(String otherColour) {
    return new WarningContent(otherColour, reason, responsible, deadline, source);
  }
}

package org.integrityrisk.core.rectification;

import java.time.LocalDate;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.regime.RectificationForm;

/**
 * What a rectification says.
 *
 * @param number official number of the paper
 * @param form what paper it is
 * @param severity code of the regime's severity that decided form and deadline
 * @param check id of the check that found it; empty when none is recorded
 * @param finding what was found
 * @param demand what must be done; may be empty
 * @param responsible user key of the one who must do it
 * @param verifier the office that verifies it
 * @param deadline last day for the report
 * @param regime key and version of the regime whose rule it was
 */
public record RectificationContent(
    String number,
    RectificationForm form,
    String severity,
    String check,
    String finding,
    String demand,
    String responsible,
    Office verifier,
    LocalDate deadline,
    String regime) {

  RectificationContent until(LocalDate day) {
    return new RectificationContent(
        number, form, severity, check, finding, demand, responsible, verifier, day, regime);
  }
}

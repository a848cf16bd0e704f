package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rectification.
 *
 * @param number official number of the paper
 * @param verifier the office that verifies it
 * @param check id of the check that found it, empty when none is recorded
 * @param reason which severity of which regime version decided form and deadline
 * @param warning key of the early warning that went with it, empty when none did
 * @param mayDo report, verify, send-back, close, warn: what the caller may do now
 */
public record RectificationView(
    String id,
    String project,
    String number,
    CodeName form,
    Optional<CodeName> severity,
    String point,
    String title,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    String finding,
    String demand,
    PersonName responsible,
    DutyView verifier,
    LocalDate deadline,
    boolean overdue,
    CodeName state,
    String check,
    String reason,
    String warning,
    PersonName issuer,
    Instant issued,
    List<StepView> steps,
    List<String> mayDo) {

  /** A step that was taken. */
  public record StepView(CodeName action, PersonName by, Instant time, String text) {}
}

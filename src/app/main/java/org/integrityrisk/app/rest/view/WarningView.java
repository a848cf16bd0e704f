package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.warning.Warning;

/**
 * An early warning.
 *
 * @param overdue whether it waits for an answer after the deadline
 * @param mayDo what the caller may do: answer, examine, lift
 * @param history what was done with it, oldest first
 */
public record WarningView(
    String key,
    String title,
    String reason,
    ColourName colour,
    CodeName state,
    Optional<CodeName> source,
    PersonName responsible,
    PersonName issuer,
    Instant issued,
    LocalDate deadline,
    boolean overdue,
    MeasureView.PointRef point,
    String cause,
    String correction,
    String examination,
    String lifting,
    List<String> mayDo,
    List<StepView> history) {

  /** Something that was done with a warning. */
  public record StepView(
      Instant time, String user, String name, String action, String actionName, String opinion) {}

  /** The warning as the caller may see it. */
  public static WarningView of(
      Warning warning,
      MeasureView.PointRef point,
      List<String> mayDo,
      List<StepView> history,
      LocalDate today,
      Names names) {
    return new WarningView(
        warning.key(),
        warning.content().reason(),
        warning.content().reason(),
        names.colour(warning.content().colour()),
        names.own("warning", warning.state().code()),
        names.of(names.regime().warnings().sources(), warning.content().source()),
        names.person(warning.content().responsible()),
        names.person(warning.issuer()),
        warning.issued(),
        warning.content().deadline(),
        warning.isOverdue(today),
        point,
        warning.handling().cause(),
        warning.handling().correction(),
        warning.handling().examination(),
        warning.handling().lifting(),
        mayDo,
        history);
  }
}

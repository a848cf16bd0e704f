package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.supervision.SupervisionPlan;

/**
 * Who supervises a point of its level (分级监管).
 *
 * @param answers who answers for it
 * @param manages who manages it day by day, null when the regime does not tell the two apart
 * @param assists who helps
 */
public record DutiesView(DutyView answers, Optional<DutyView> manages, List<DutyView> assists) {

  /** The parts in the language of the names. */
  public static DutiesView of(SupervisionPlan plan, Names names) {
    return new DutiesView(
        DutyView.of(plan.answers(), names),
        plan.manages().map(duty -> DutyView.of(duty, names)),
        plan.assists().stream().map(duty -> DutyView.of(duty, names)).toList());
  }
}

package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;

/**
 * What a regime does apart from finding and reviewing points: the course of its year and its paper.
 *
 * @param measureFiling whose measures are filed with whom; the first that fits counts
 * @param assessment how departments and people are assessed, if the regime says
 * @param cycle the stages of a year, in their order; empty when the regime sets no dates
 * @param forms the paper forms
 * @param deployments how control of risks is deployed, if it is
 * @param holdings whether departments keep ledgers of items that they take and confiscate
 * @param tips how tips are taken and handled
 * @param screening how what is known is screened for warnings, if it is
 */
public record Routine(
    List<MeasureFiling> measureFiling,
    Optional<Assessment> assessment,
    Vocabulary<CycleStage> cycle,
    Vocabulary<Form> forms,
    Optional<DeploymentRules> deployments,
    boolean holdings,
    TipRules tips,
    Optional<ScreeningRules> screening) {

  public Routine {
    measureFiling = List.copyOf(measureFiling);
  }
}

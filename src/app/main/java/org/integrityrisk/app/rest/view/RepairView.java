package org.integrityrisk.app.rest.view;

import java.util.List;
import org.integrityrisk.app.install.DueRepair;
import org.integrityrisk.app.install.SetupRequest;

/**
 * What the set-up of a project lacks, and what to ask for to have it repaired.
 *
 * @param regime reference to the regime
 * @param items what is missing or incomplete
 */
public record RepairView(
    String projectKey,
    String projectName,
    String regime,
    String language,
    List<SetupView.ItemView> items) {

  /** All repairs that are due. */
  public record Repairs(List<RepairView> repairs) {}

  /**
   * One repair.
   *
   * @param shown the whole plan as it is shown
   */
  public static RepairView of(DueRepair due, SetupView shown) {
    SetupRequest request = due.request();
    return new RepairView(
        request.projectKey(),
        request.projectName(),
        request.regime(),
        request.language(),
        shown.items().stream().filter(item -> !item.action().equals("keep")).toList());
  }
}

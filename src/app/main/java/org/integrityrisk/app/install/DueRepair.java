package org.integrityrisk.app.install;

/**
 * What the set-up of a project lacks.
 *
 * @param request what to ask for to have it repaired; it changes nothing else
 * @param outcome what that would do
 */
public record DueRepair(SetupRequest request, SetupOutcome outcome) {

  /** Whether anything is to be made or completed, or the host refuses to say. */
  boolean isDue() {
    return outcome.failure().isPresent()
        || outcome.steps().stream().anyMatch(step -> step.action() != SetupAction.KEEP);
  }
}

package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A level at which control deployments (风险布控) are issued, such as county bureau and branch (report
 * of a county tax bureau).
 *
 * @param reach whom it reaches
 * @param issuedBy roles that issue and escalate to it; not empty
 * @param liftedBy roles that lift and reopen what stands at this level; not empty
 * @param feedbackDays working days within which everybody concerned feeds back, 1 to 366
 * @param escalatesTo code of the level that takes over, if one does
 */
public record DeploymentLevel(
    String code,
    LocalizedText name,
    DeploymentReach reach,
    List<HolderRole> issuedBy,
    List<HolderRole> liftedBy,
    int feedbackDays,
    Optional<String> escalatesTo)
    implements Named {

  public DeploymentLevel {
    issuedBy = List.copyOf(issuedBy);
    liftedBy = List.copyOf(liftedBy);
  }
}

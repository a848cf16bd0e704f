package org.integrityrisk.core.warning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoints;

/** Asks the one above before whom a warning was laid, and writes it down. */
public final class CarryOutReferral implements AlwaysFinished {

  private final Warnings warnings;
  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final Audit audit;
  private final PublishWarning publication;

  public CarryOutReferral(
      Warnings warnings,
      RiskPoints points,
      LoadPoint surroundings,
      Audit audit,
      PublishWarning publication) {
    this.warnings = warnings;
    this.points = points;
    this.surroundings = surroundings;
    this.audit = audit;
    this.publication = publication;
  }

  @Override
  public String code() {
    return WarningReferral.KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  /** Who is asked follows from where the warning stands by then: it may have been moved on. */
  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    WarningReferral referral = WarningReferral.of(intent);
    if (step == WarningReferral.ASK) {
      warnings.find(referral.warning()).ifPresent(this::publish);
    } else {
      record(referral);
    }
    return referral.warning();
  }

  private void publish(Warning warning) {
    Optional<LoadedPoint> point =
        points.find(warning.point()).map(found -> surroundings.surround(warning.issuer(), found));
    point.ifPresent(found -> publication.publish(warning, found));
  }

  private void record(WarningReferral referral) {
    Map<String, String> after = new HashMap<>(referral.reason().asValues());
    after.put("person", referral.person());
    audit.write(WarningActions.BY_RULE, "warning.refer", referral.warning(), Map.of(), after);
  }
}

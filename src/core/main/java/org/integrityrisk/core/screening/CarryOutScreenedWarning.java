package org.integrityrisk.core.screening;

import java.util.Optional;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.warning.PutOutWarning;
import org.integrityrisk.core.warning.StandInForIssuer;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.Warnings;

/**
 * Issues the warning that comes of a finding, exactly once: of two who want it, on whatever nodes,
 * one takes the finding; a crash half way is completed, and the number of the notice tells whether
 * the warning is out already.
 */
public final class CarryOutScreenedWarning implements AlwaysFinished {

  private final Findings findings;
  private final Warnings warnings;
  private final RiskPoints points;
  private final LoadPoint surroundings;
  private final PutOutWarning notice;
  private final StandInForIssuer standIns;
  private final ScreeningTasks tasks;
  private final Together together;

  public CarryOutScreenedWarning(
      Findings findings,
      Warnings warnings,
      RiskPoints points,
      LoadPoint surroundings,
      PutOutWarning notice,
      StandInForIssuer standIns,
      ScreeningTasks tasks,
      Together together) {
    this.findings = findings;
    this.warnings = warnings;
    this.points = points;
    this.surroundings = surroundings;
    this.notice = notice;
    this.standIns = standIns;
    this.tasks = tasks;
    this.together = together;
  }

  @Override
  public String code() {
    return ScreenedWarning.KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  /** A point that is gone by now needs no warning. */
  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    ScreenedWarning wanted = ScreenedWarning.of(intent);
    Optional<Finding> finding = findings.find(wanted.finding());
    Optional<LoadedPoint> point =
        points.find(wanted.point()).map(found -> surroundings.surround(intent.actor(), found));
    if (finding.isEmpty() || point.isEmpty()) {
      return "";
    }
    if (step == ScreenedWarning.TAKE) {
      together.keep(() -> taken(wanted, finding.get(), point.get(), intent));
      return "";
    }
    boolean ours = finding.get().issue().intent().equals(intent.id());
    return ours ? take(step, wanted, finding.get(), point.get(), intent) : "";
  }

  /** The number is taken in the same transaction, so that none is lost. */
  private boolean taken(ScreenedWarning wanted, Finding finding, LoadedPoint point, Intent intent) {
    boolean free =
        finding.version() == wanted.version()
            && finding.state().next().contains(FindingState.ISSUED);
    Finding.Issue issue = new Finding.Issue(intent.id(), "", "");
    if (!free || !findings.save(issued(finding, wanted, intent, issue))) {
      return false;
    }
    String number = notice.number(point.regime(), finding.project());
    Finding mine = findings.find(finding.id()).orElseThrow();
    return findings.save(mine.issuedAs(new Finding.Issue(intent.id(), number, "")));
  }

  private static Finding issued(
      Finding finding, ScreenedWarning wanted, Intent intent, Finding.Issue issue) {
    Proposal proposal =
        new Proposal(
            wanted.point(),
            wanted.prepared().content().colour(),
            wanted.prepared().content().responsible());
    Ruling by =
        new Ruling(
            wanted.user(), wanted.name(), intent.opened(), wanted.prepared().content().reason());
    return finding.reviewed(FindingState.ISSUED, proposal, by, issue);
  }

  private String take(
      int step, ScreenedWarning wanted, Finding finding, LoadedPoint point, Intent intent) {
    if (step == ScreenedWarning.ISSUE) {
      return issue(wanted, finding, point, intent);
    }
    String key = finding.issue().warning();
    warnings.find(key).ifPresent(warning -> notice.tell(warning, point, wanted.by()));
    tasks.settle(finding.project(), finding.screening());
    return key;
  }

  private String issue(ScreenedWarning wanted, Finding finding, LoadedPoint point, Intent intent) {
    if (!finding.issue().warning().isEmpty()) {
      return finding.issue().warning();
    }
    String number = finding.issue().number();
    Warning warning =
        notice
            .out(point, number)
            .orElseGet(() -> notice.put(point, wanted.prepared(), number, actor(intent, point)));
    findings.save(finding.issuedAs(new Finding.Issue(intent.id(), number, warning.key())));
    return warning.key();
  }

  private String actor(Intent intent, LoadedPoint point) {
    return standIns.of(intent.actor(), point);
  }
}

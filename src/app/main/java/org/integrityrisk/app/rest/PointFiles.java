package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.integrityrisk.app.store.AuditRepository;
import org.integrityrisk.app.store.register.PointsByIdentity;
import org.integrityrisk.core.filing.BroughtPoint;
import org.integrityrisk.core.filing.FilingRules;
import org.integrityrisk.core.filing.ImportRiskPoints;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.PlannedPoint;
import org.integrityrisk.core.importing.RiskPointImport;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/**
 * Brings files of risk points in: planned against what the project has, then handed to the use
 * case.
 */
@Component
public class PointFiles {

  private final ImportRiskPoints importing;
  private final PointsByIdentity existing;
  private final AuditRepository audit;
  private final People people;
  private final Clock clock;

  public PointFiles(
      ImportRiskPoints importing,
      PointsByIdentity existing,
      AuditRepository audit,
      People people,
      Clock clock) {
    this.importing = importing;
    this.existing = existing;
    this.audit = audit;
    this.people = people;
    this.clock = clock;
  }

  /** What was planned, and what became of each row. */
  record Outcome(ImportPlan<PlannedPoint> plan, List<RowResult> results) {}

  /**
   * Plans the import and, unless it is a dry run or a row is wrong, carries it out.
   *
   * @param sheet reads the file, once the user is known to have the right
   * @throws org.integrityrisk.core.text.DomainException FORBIDDEN, or INVALID when the file as a
   *     whole makes no sense
   */
  Outcome bringIn(
      String user,
      String project,
      Supplier<Sheet> sheet,
      Map<String, String> mapping,
      RiskPointContent defaults,
      boolean dryRun) {
    FilingRules rules = importing.rulesFor(user, project);
    ImportPlan<PlannedPoint> plan =
        new RiskPointImport(
                rules.regime(),
                rules.register(),
                rules.powers(),
                existing.in(project),
                people,
                LocalDate.now(clock))
            .plan(sheet.get(), mapping, defaults);
    return dryRun || !plan.isRight()
        ? new Outcome(plan, plan.results())
        : new Outcome(plan, created(plan, keys(user, project, plan)));
  }

  private List<String> keys(String user, String project, ImportPlan<PlannedPoint> plan) {
    List<BroughtPoint> points =
        plan.entries().stream()
            .map(
                planned ->
                    new BroughtPoint(planned.content(), planned.approval(), planned.measures()))
            .toList();
    return audit.together(() -> importing.run(user, project, points));
  }

  private static List<RowResult> created(ImportPlan<PlannedPoint> plan, List<String> keys) {
    List<RowResult> created = new ArrayList<>();
    for (RowResult result : plan.results()) {
      created.add(result.created(keys.get(created.size())));
    }
    return created;
  }
}

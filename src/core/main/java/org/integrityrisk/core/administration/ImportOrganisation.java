package org.integrityrisk.core.administration;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.OrganisationImport;
import org.integrityrisk.core.importing.PlannedRow;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.text.DomainException;

/** The office of the leading group brings in a whole organisation file: all rows or none. */
public final class ImportOrganisation {

  private final KeepEntries entries;
  private final Actors actors;
  private final People people;
  private final JournalRunner runner;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public ImportOrganisation(
      KeepEntries entries,
      Actors actors,
      People people,
      JournalRunner runner,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.entries = entries;
    this.actors = actors;
    this.people = people;
    this.runner = runner;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Says what an import would do.
   *
   * @param mapping codes of fields by header, for columns mapped by hand
   * @throws DomainException FORBIDDEN, or INVALID when the file as a whole makes no sense
   */
  public ImportPlan<OrganisationEntry> plan(String user, Sheet sheet, Map<String, String> mapping) {
    OrganisationRegister register = entries.register();
    if (!new Rights(actors.of(user, register), register).runsTheWork()) {
      throw Refusals.forbidden("organisation");
    }
    return new OrganisationImport(register, people).plan(sheet, mapping);
  }

  /**
   * Carries a plan out, if every row is right; does nothing otherwise.
   *
   * @return what became of each row
   * @throws DomainException as {@link #plan}
   */
  public List<RowResult> run(String user, Sheet sheet, Map<String, String> mapping) {
    // load, check rights, validate
    ImportPlan<OrganisationEntry> plan = plan(user, sheet, mapping);
    if (!plan.isRight()) {
      return plan.results();
    }
    // act, audit and publish each entry
    Intent intent = intent(user, plan.entries());
    runner.run(intent);
    entries.publish(plan.entries());
    // audit
    String size = Integer.toString(intent.steps().size());
    audit.write(
        user,
        "organisation.import",
        "organisation",
        Map.of(),
        Map.of("import", intent.id(), "entries", size));
    return plan.rows().stream().map(ImportOrganisation::created).toList();
  }

  private Intent intent(String user, List<OrganisationEntry> planned) {
    OrganisationRegister before = entries.register();
    List<Map<String, String>> steps =
        foundationsFirst(planned, before.withAll(planned)).stream()
            .filter(entry -> before.find(entry.ref()).filter(entry::equals).isEmpty())
            .map(entry -> CarryOutOrganisationImport.step(before.find(entry.ref()), entry))
            .toList();
    return new Intent(
        ids.next(), CarryOutOrganisationImport.KIND, user, clock.instant(), Map.of(), steps);
  }

  /** In this order the register is sound after every single step. */
  private static List<OrganisationEntry> foundationsFirst(
      List<OrganisationEntry> planned, OrganisationRegister after) {
    return planned.stream()
        .sorted(
            Comparator.comparing((OrganisationEntry entry) -> entry.ref().kind())
                .thenComparing(entry -> depth(entry, after)))
        .toList();
  }

  private static int depth(OrganisationEntry entry, OrganisationRegister after) {
    return entry instanceof Unit unit ? after.upwardsFrom(unit.code()).size() : 0;
  }

  private static RowResult created(PlannedRow<OrganisationEntry> row) {
    OrganisationEntry entry = row.entry().orElseThrow();
    return row.result().created(entry.ref().code());
  }
}

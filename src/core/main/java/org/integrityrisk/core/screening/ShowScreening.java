package org.integrityrisk.core.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.regime.ScreeningRule;

/** What a screening found and what was decided, for its page, its report and the export. */
public final class ShowScreening {

  private final LoadScreening load;
  private final Screenings screenings;
  private final Findings findings;
  private final Audit audit;

  public ShowScreening(LoadScreening load, Screenings screenings, Findings findings, Audit audit) {
    this.load = load;
    this.screenings = screenings;
    this.findings = findings;
    this.audit = audit;
  }

  /**
   * A screening in figures.
   *
   * @param rules its rules, as they were
   * @param previous the period before, if it was screened
   */
  public record Report(
      LoadedScreening loaded,
      List<ScreeningRule> rules,
      List<Tally> byRule,
      List<Tally> byLevel,
      List<Tally> byDepartment,
      Optional<Previous> previous) {}

  /** The screening of the period before, counted by rule. */
  public record Previous(Screening screening, List<Tally> byRule) {}

  /** A page of findings. */
  public record Page(LoadedScreening loaded, long total, List<Finding> findings) {}

  /**
   * The screening with its figures.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND or FORBIDDEN
   */
  public Report report(String user, String id) {
    LoadedScreening loaded = load.forUser(user, id);
    return new Report(
        loaded,
        screenings.rulesOf(id),
        findings.tally(id, TallyBy.RULE),
        findings.tally(id, TallyBy.LEVEL),
        findings.tally(id, TallyBy.DEPARTMENT),
        previous(loaded.screening()));
  }

  private Optional<Previous> previous(Screening screening) {
    String place =
        String.join(
            "/", screening.project(), screening.unit(), screening.period().previous().code());
    return screenings
        .at(place)
        .map(before -> new Previous(before, findings.tally(before.id(), TallyBy.RULE)));
  }

  /**
   * A page of what was found.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND or FORBIDDEN
   */
  public Page page(String user, String id, FindingFilter filter, int start, int limit) {
    LoadedScreening loaded = load.forUser(user, id);
    return new Page(loaded, findings.count(id, filter), findings.list(id, filter, start, limit));
  }

  /**
   * Everything that was found, for a file; who took it away is written down.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND or FORBIDDEN
   */
  public Page export(String user, String id, FindingFilter filter) {
    Page all = page(user, id, filter, 0, Integer.MAX_VALUE);
    audit.write(
        user,
        "screening.export",
        id,
        Map.of(),
        Map.of("findings", Long.toString(all.total()), "rule", filter.rule()));
    return all;
  }
}

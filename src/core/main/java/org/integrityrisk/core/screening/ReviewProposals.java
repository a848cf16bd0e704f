package org.integrityrisk.core.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.regime.ScreeningRules;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.warning.IssueWarning;
import org.integrityrisk.core.warning.PrepareWarning;
import org.integrityrisk.core.warning.WarningInput;

/**
 * The office that issues warnings decides on what was proposed: it issues the warning, or refuses
 * with a reason.
 */
public final class ReviewProposals {

  private final Findings findings;
  private final LoadScreening load;
  private final LoadPoint points;
  private final Permissions permissions;
  private final PrepareWarning preparation;
  private final ScreeningTasks tasks;
  private final JournalRunner runner;
  private final Together together;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public ReviewProposals(
      Findings findings,
      LoadScreening load,
      LoadPoint points,
      Permissions permissions,
      PrepareWarning preparation,
      ScreeningTasks tasks,
      JournalRunner runner,
      Together together,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.findings = findings;
    this.load = load;
    this.points = points;
    this.permissions = permissions;
    this.preparation = preparation;
    this.tasks = tasks;
    this.runner = runner;
    this.together = together;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What the office says of a warning; empty parts are as proposed, the deadline the regime's.
   *
   * @param version the version of the finding that the office saw
   */
  public record Input(
      int version,
      String colour,
      String reason,
      String responsible,
      Optional<LocalDate> deadline) {}

  /**
   * A proposal with what the reader may do about it.
   *
   * @param mayReview whether the reader may issue or refuse it now
   */
  public record Shown(Finding finding, boolean mayReview) {}

  /** A page of proposals. */
  public record Page(long total, List<Shown> proposals) {}

  /**
   * The proposals of a project: those that await their office, then what became of the others, the
   * latest first.
   *
   * @throws DomainException NOT_FOUND, or FORBIDDEN as {@link LoadScreening#overview}
   */
  public Page page(String user, String project, int start, int limit) {
    load.overview(user, project);
    List<Shown> shown =
        findings.proposals(project, start, limit).stream()
            .map(finding -> new Shown(finding, mayReview(user, finding)))
            .toList();
    return new Page(findings.countProposals(project), shown);
  }

  private boolean mayReview(String user, Finding finding) {
    return finding.state() == FindingState.PROPOSED
        && points.find(user, finding.proposal().point()).filter(IssueWarning::hasRight).isPresent();
  }

  /**
   * Issues the warning that was proposed.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN to whom may not issue warnings on the point,
   *     INVALID, or CONFLICT when it was decided by somebody else meanwhile
   */
  public Finding issue(String user, long id, Input input) {
    Finding finding = proposal(user, id, input.version());
    LoadedPoint point = points.forUser(user, finding.proposal().point());
    PrepareWarning.Prepared prepared = preparation.prepare(point, input(finding, input, point));
    IssueWarning.checkRight(point);
    Intent intent =
        new ScreenedWarning(
                id,
                finding.version(),
                finding.proposal().point(),
                prepared,
                user,
                point.actor().name())
            .asIntent(ids.next(), user, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    runner.run(intent);
    Finding after = findings.find(id).orElseThrow();
    if (!after.issue().intent().equals(intent.id())) {
      throw ScreeningTexts.changedMeanwhile();
    }
    return after;
  }

  /**
   * Refuses what was proposed.
   *
   * @throws DomainException as {@link #issue}
   */
  public Finding refuse(String user, long id, int version, String reason) {
    Finding finding = proposal(user, id, version);
    LoadedPoint point = points.forUser(user, finding.proposal().point());
    if (!IssueWarning.hasRight(point)) {
      throw Refusals.forbidden(point.point().key());
    }
    ScreeningTexts.require(reason, "reason");
    Ruling by =
        new Ruling(
            user,
            point.actor().name(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            reason.strip());
    Finding after =
        finding.reviewed(FindingState.REFUSED, finding.proposal(), by, Finding.Issue.NONE);
    together.keep(
        () -> {
          if (!findings.save(after)) {
            throw ScreeningTexts.changedMeanwhile();
          }
          tasks.settle(finding.project(), finding.screening());
          return after;
        });
    audit.write(
        user,
        "screening.refuse",
        finding.proposal().point(),
        Map.of("state", finding.state().code()),
        Map.of("state", after.state().code(), "rule", finding.rule(), "reason", by.reason()));
    return after;
  }

  private Finding proposal(String user, long id, int version) {
    Finding finding =
        findings
            .find(id)
            .filter(one -> permissions.mayBrowse(user, one.project()))
            .orElseThrow(() -> Refusals.notFound(Long.toString(id)));
    if (finding.state() != FindingState.PROPOSED) {
      throw DomainException.conflict(
          Problem.of("screening.decided-already", finding.found().item()));
    }
    if (finding.version() != version) {
      throw ScreeningTexts.changedMeanwhile();
    }
    return finding;
  }

  private static WarningInput input(Finding finding, Input input, LoadedPoint point) {
    Proposal proposal = finding.proposal();
    String responsible =
        proposal.responsible().isEmpty()
            ? ScreeningTexts.responsibleFor(point).orElse("")
            : proposal.responsible();
    String reason = finding.decision().map(Ruling::reason).orElse("");
    Optional<ScreeningRules> rules = point.regime().routine().screening();
    String source = rules.map(ScreeningRules::source).orElse("");
    return new WarningInput(
        otherwise(input.colour(), proposal.colour()),
        otherwise(input.reason(), reason),
        otherwise(input.responsible(), responsible),
        input.deadline(),
        finding.isByRule() ? rules.flatMap(ScreeningRules::ruleSource).orElse(source) : source);
  }

  private static String otherwise(String said, String proposed) {
    return said.isBlank() ? proposed : said.strip();
  }
}

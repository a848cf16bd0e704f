package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.FindingLine;
import org.integrityrisk.app.rest.view.FindingTable;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PeriodView;
import org.integrityrisk.app.rest.view.ScreeningLine;
import org.integrityrisk.app.rest.view.ScreeningView;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.regime.ScreeningRules;
import org.integrityrisk.core.screening.Finding;
import org.integrityrisk.core.screening.LoadScreening;
import org.integrityrisk.core.screening.Period;
import org.integrityrisk.core.screening.ReviewProposals;
import org.integrityrisk.core.screening.Screenings;
import org.integrityrisk.core.screening.ShowScreening;
import org.springframework.stereotype.Component;

/** Shows screenings, what they found and what was proposed. */
@Component
public class ScreeningViews {

  private static final String HEADER = "integrity-risk.screening.column.";

  private final LoadScreening load;
  private final ShowScreening show;
  private final ReviewProposals proposals;
  private final Screenings screenings;
  private final NamesIn names;
  private final Spreadsheets spreadsheets;
  private final Texts texts;
  private final Clock clock;

  public ScreeningViews(
      LoadScreening load,
      ShowScreening show,
      ReviewProposals proposals,
      Screenings screenings,
      NamesIn names,
      Spreadsheets spreadsheets,
      Texts texts,
      Clock clock) {
    this.load = load;
    this.show = show;
    this.proposals = proposals;
    this.screenings = screenings;
    this.names = names;
    this.spreadsheets = spreadsheets;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The screenings of a project.
   *
   * @param known whether the regime has rules of screening
   * @param periods what can be opened now; none where nobody screens
   * @param units what the caller screens
   */
  public record Overview(
      boolean known,
      List<PeriodView> periods,
      List<CodeName> units,
      List<ScreeningLine> screenings) {}

  /** A page of findings. */
  public record FindingPage(long total, int start, int limit, List<FindingLine> findings) {}

  /** A page of proposals. */
  public record ProposalPage(long total, int start, int limit, List<ProposalLine> proposals) {}

  /**
   * A proposal.
   *
   * @param byRule whether a rule proposed it by itself
   * @param mayReview whether the caller may issue or refuse it
   */
  public record ProposalLine(FindingLine finding, boolean byRule, boolean mayReview) {}

  Overview overview(Caller caller, String project) {
    LoadScreening.Overview all = load.overview(caller.key(), project);
    Names words = names.project(caller, project);
    LocalDate today = LocalDate.now(clock);
    Optional<ScreeningRules> rules = all.regime().routine().screening();
    return new Overview(
        rules.isPresent(),
        rules.filter(ScreeningRules::isPeriodic).stream()
            .map(one -> Period.of(today, one.everyMonths()))
            .flatMap(now -> Stream.of(now, now.previous()))
            .map(PeriodView::of)
            .toList(),
        all.units().stream().sorted().flatMap(unit -> words.unit(unit).stream()).toList(),
        all.screenings().stream().map(one -> ScreeningLine.of(one, today, words)).toList());
  }

  ScreeningView of(Caller caller, String id) {
    ShowScreening.Report report = show.report(caller.key(), id);
    Names words = names.project(caller, report.loaded().screening().project());
    ScreeningLine line = ScreeningLine.of(report.loaded(), LocalDate.now(clock), words);
    return ScreeningView.of(report, line, words);
  }

  FindingPage findings(Caller caller, String id, ScreeningQuery query) {
    Paging paging = query.paging();
    ShowScreening.Page page =
        show.page(caller.key(), id, query.filter(), paging.start(), paging.limit());
    return new FindingPage(page.total(), paging.start(), paging.limit(), lines(caller, page));
  }

  Download export(Caller caller, String id, ScreeningQuery query) {
    ShowScreening.Page all = show.export(caller.key(), id, query.filter());
    return spreadsheets.file(
        "screening",
        query.text("format"),
        FindingTable.of(
            lines(caller, all), column -> texts.of(caller.locale(), HEADER + column, List.of())));
  }

  private List<FindingLine> lines(Caller caller, ShowScreening.Page page) {
    String id = page.loaded().screening().id();
    Names words = names.project(caller, page.loaded().screening().project());
    List<ScreeningRule> rules = screenings.rulesOf(id);
    return page.findings().stream()
        .map(one -> FindingLine.of(one, rule(rules, one, words), words))
        .toList();
  }

  ProposalPage proposals(Caller caller, String project, ScreeningQuery query) {
    Paging paging = query.paging();
    ReviewProposals.Page page =
        proposals.page(caller.key(), project, paging.start(), paging.limit());
    Names words = names.project(caller, project);
    return new ProposalPage(
        page.total(),
        paging.start(),
        paging.limit(),
        page.proposals().stream().map(one -> proposal(one, words)).toList());
  }

  ProposalLine proposal(Caller caller, Finding finding) {
    Names words = names.project(caller, finding.project());
    return proposal(new ReviewProposals.Shown(finding, false), words);
  }

  private static ProposalLine proposal(ReviewProposals.Shown shown, Names words) {
    Finding finding = shown.finding();
    List<ScreeningRule> rules =
        words.regime().routine().screening().stream().flatMap(one -> one.rules().stream()).toList();
    FindingLine line = FindingLine.of(finding, rule(rules, finding, words), words);
    return new ProposalLine(line, finding.isByRule(), shown.mayReview());
  }

  private static CodeName rule(List<ScreeningRule> rules, Finding finding, Names words) {
    String code = finding.rule();
    return rules.stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(rule -> new CodeName(code, words.said(rule.name())))
        .orElse(new CodeName(code, code));
  }
}

package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.BulletinView;
import org.integrityrisk.app.rest.view.CheckRoundView;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.MadeChecks;
import org.integrityrisk.core.inspection.CheckRounds;
import org.integrityrisk.core.inspection.Figures;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.rectification.RectificationState;
import org.integrityrisk.core.rectification.Rectifications;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** Makes bulletins on the checks of a period, a month as a rule. */
@Component
public class Bulletins {

  private final VisibleProjects projects;
  private final MadeChecks checks;
  private final CheckRounds rounds;
  private final Rectifications rectifications;
  private final NamesIn names;
  private final Clock clock;

  public Bulletins(
      VisibleProjects projects,
      MadeChecks checks,
      CheckRounds rounds,
      Rectifications rectifications,
      NamesIn names,
      Clock clock) {
    this.projects = projects;
    this.checks = checks;
    this.rounds = rounds;
    this.rectifications = rectifications;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The bulletin that a call asks for: of a month, or from a day to another.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see the
   *     project
   */
  BulletinView of(Caller caller, PlanQuery query) {
    String project = projects.chosen(caller, query.query().text("project"));
    Names words = names.project(caller, project);
    YearMonth month = query.month(LocalDate.now(clock));
    LocalDate from = query.date("from").orElse(month.atDay(1));
    LocalDate to = query.date("to").orElse(month.atEndOfMonth());
    if (to.isBefore(from)) {
      throw Refusal.bad(Problem.of("rest.bad-date", to.toString()).at("to"));
    }
    List<MadeChecks.Line> made = checks.in(project, from, to);
    Map<String, Rectification> papers = new HashMap<>();
    rectifications.of(project).forEach(one -> papers.putIfAbsent(one.content().check(), one));
    return new BulletinView(
        from,
        to,
        figures(Figures.of(rounds.made(project, from, to)), made, papers),
        byKind(made, words),
        made.stream().map(line -> line(line, papers, words)).toList());
  }

  private static BulletinView.FiguresView figures(
      Figures figures, List<MadeChecks.Line> made, Map<String, Rectification> papers) {
    List<Rectification> followed =
        made.stream().flatMap(line -> Stream.ofNullable(papers.get(line.id()))).toList();
    return new BulletinView.FiguresView(
        figures.checks(),
        made.size(),
        findings(made),
        figures.questionnairesSent(),
        figures.questionnairesReturned(),
        figures.households(),
        new CheckRoundView.CoverageView(
            figures.mostSerious().covered(),
            figures.mostSerious().of(),
            figures.mostSerious().percent()),
        figures.suggestions(),
        figures.takenUp(),
        figures.filesSeen(),
        figures.filesFaulty(),
        followed.size(),
        (int) followed.stream().filter(one -> one.state() == RectificationState.CLOSED).count());
  }

  private static int findings(List<MadeChecks.Line> made) {
    return (int)
        made.stream().filter(line -> line.outcome().equals(CheckResult.FINDING.code())).count();
  }

  private static List<BulletinView.KindCount> byKind(List<MadeChecks.Line> made, Names words) {
    Map<String, List<MadeChecks.Line>> kinds =
        made.stream()
            .collect(
                Collectors.groupingBy(
                    MadeChecks.Line::kind, LinkedHashMap::new, Collectors.toList()));
    return kinds.entrySet().stream()
        .map(
            one ->
                new BulletinView.KindCount(
                    kind(one.getKey(), words),
                    rule(one.getKey(), words).filter(CheckRule::bulletin).isPresent(),
                    one.getValue().size(),
                    findings(one.getValue())))
        .toList();
  }

  private static BulletinView.LineView line(
      MadeChecks.Line line, Map<String, Rectification> papers, Names words) {
    return new BulletinView.LineView(
        line.held(),
        kind(line.kind(), words),
        line.key(),
        line.title(),
        words.level(line.level()),
        words.department(line.department()),
        words.own("check", line.outcome()),
        line.findings(),
        line.recorder(),
        Optional.ofNullable(papers.get(line.id())).map(one -> paper(one, words)).orElse(""));
  }

  private static String paper(Rectification one, Names words) {
    return String.join(
        " ",
        words.own("rectification-form", one.content().form().code()).name(),
        one.content().number(),
        words.own("rectification", one.state().code()).name());
  }

  private static CodeName kind(String code, Names words) {
    return words
        .of(words.regime().supervision().checks(), code)
        .orElseGet(() -> new CodeName(code, code));
  }

  private static Optional<CheckRule> rule(String code, Names words) {
    return words.regime().supervision().checks().find(code);
  }
}

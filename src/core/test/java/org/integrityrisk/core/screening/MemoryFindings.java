package org.integrityrisk.core.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.integrityrisk.core.regime.ScreeningRule;

/** Findings in memory; the test says what each rule finds. */
final class MemoryFindings implements Findings {

  /** What rules find now, by the code of the rule. */
  final Map<String, List<Found>> seen = new HashMap<>();

  private final Map<Long, Finding> findings = new TreeMap<>();
  private final Set<Long> ended = new HashSet<>();

  void freeze(Screening screening, ScreeningRule rule, Set<String> units) {
    seen.getOrDefault(rule.code(), List.of()).stream()
        .filter(found -> units.contains(found.unit()))
        .forEach(found -> add(screening.project(), screening.id(), rule, found));
  }

  private Finding add(String project, String screening, ScreeningRule rule, Found found) {
    long id = findings.size() + 1L;
    Finding finding =
        new Finding(
            id,
            project,
            screening,
            rule.code(),
            found,
            FindingState.UNDECIDED,
            Proposal.NONE,
            Optional.empty(),
            Optional.empty(),
            Finding.Issue.NONE,
            0);
    findings.put(id, finding);
    return finding;
  }

  List<Finding> all() {
    return List.copyOf(findings.values());
  }

  private List<Finding> those(Predicate<Finding> wanted) {
    return findings.values().stream().filter(wanted).toList();
  }

  private static Predicate<Finding> of(String screening) {
    return one -> one.screening().equals(screening);
  }

  @Override
  public Optional<Finding> find(long id) {
    return Optional.ofNullable(findings.get(id));
  }

  @Override
  public long count(String screening, FindingFilter filter) {
    return those(of(screening).and(filter::lets)).size();
  }

  @Override
  public List<Finding> list(String screening, FindingFilter filter, int start, int limit) {
    return those(of(screening).and(filter::lets)).stream().skip(start).limit(limit).toList();
  }

  @Override
  public List<Tally> tally(String screening, TallyBy by) {
    Function<Finding, String> value =
        switch (by) {
          case RULE -> Finding::rule;
          case LEVEL -> one -> one.found().level();
          case DEPARTMENT -> one -> one.found().department();
        };
    List<Tally> tallies = new ArrayList<>();
    those(of(screening)).stream()
        .collect(
            Collectors.groupingBy(
                value, Collectors.groupingBy(Finding::state, Collectors.counting())))
        .forEach(
            (each, states) ->
                states.forEach((state, count) -> tallies.add(new Tally(each, state, count))));
    return tallies;
  }

  @Override
  public boolean save(Finding after) {
    boolean unchanged = findings.get(after.id()).version() == after.version() - 1;
    if (unchanged) {
      findings.put(after.id(), after);
    }
    return unchanged;
  }

  @Override
  public int decideAll(String screening, String rule, FindingState decision, Ruling by) {
    List<Finding> undecided =
        those(
            of(screening)
                .and(one -> one.rule().equals(rule) && one.state() == FindingState.UNDECIDED));
    undecided.forEach(one -> save(one.decided(decision, Proposal.NONE, by)));
    return undecided.size();
  }

  @Override
  public long countProposals(String project) {
    return proposed().size();
  }

  @Override
  public List<Finding> proposals(String project, int start, int limit) {
    return proposed().stream().skip(start).limit(limit).toList();
  }

  private List<Finding> proposed() {
    return those(one -> one.state() == FindingState.PROPOSED || one.review().isPresent());
  }

  @Override
  public long awaiting(String project, String screening) {
    return those(of(screening).and(one -> one.state() == FindingState.PROPOSED)).size();
  }

  @Override
  public int begin(RuleQuestion question, FindingState state, Ruling by, int atMost) {
    List<Found> fresh =
        now(question).stream()
            .filter(found -> those(running(question, found.item())).isEmpty())
            .limit(atMost)
            .toList();
    for (Found found : fresh) {
      Finding finding = add(question.project(), "", question.rule(), found);
      Proposal proposal = new Proposal(found.point(), question.rule().colour(), "");
      findings.put(finding.id(), finding.decided(state, proposal, by));
    }
    return fresh.size();
  }

  private List<Found> now(RuleQuestion question) {
    return seen.getOrDefault(question.rule().code(), List.of());
  }

  private Predicate<Finding> running(RuleQuestion question, String item) {
    return of("")
        .and(one -> !ended.contains(one.id()))
        .and(one -> one.rule().equals(question.rule().code()) && one.found().item().equals(item));
  }

  @Override
  public void end(RuleQuestion question) {
    Set<String> items = now(question).stream().map(Found::item).collect(Collectors.toSet());
    those(of("").and(one -> one.rule().equals(question.rule().code())))
        .forEach(one -> end(one, !items.contains(one.found().item())));
  }

  @Override
  public void endAllBut(String project, List<ScreeningRule> rules) {
    Set<String> codes = rules.stream().map(ScreeningRule::code).collect(Collectors.toSet());
    those(of("")).forEach(one -> end(one, !codes.contains(one.rule())));
  }

  private void end(Finding finding, boolean gone) {
    boolean settled =
        finding.state() != FindingState.PROPOSED && finding.state() != FindingState.DUE;
    if (gone && settled) {
      ended.add(finding.id());
    }
  }

  @Override
  public List<Finding> byRule(String project, FindingState state, int atMost) {
    return those(of("").and(one -> one.state() == state)).stream().limit(atMost).toList();
  }
}

package org.integrityrisk.core.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.regime.ScreeningRule;

/** Screenings in memory, over findings in memory. */
final class MemoryScreenings implements Screenings {

  private final MemoryFindings findings;
  private final Map<String, Screening> screenings = new LinkedHashMap<>();
  private final Map<String, List<ScreeningRule>> rules = new HashMap<>();

  MemoryScreenings(MemoryFindings findings) {
    this.findings = findings;
  }

  @Override
  public boolean open(Screening screening, List<RuleQuestion> questions, Set<String> units) {
    if (at(screening.place()).isPresent()) {
      return false;
    }
    screenings.put(screening.id(), screening);
    rules.put(screening.id(), questions.stream().map(RuleQuestion::rule).toList());
    questions.forEach(question -> findings.freeze(screening, question.rule(), units));
    return true;
  }

  @Override
  public Optional<Screening> find(String id) {
    return Optional.ofNullable(screenings.get(id));
  }

  @Override
  public Optional<Screening> at(String place) {
    return screenings.values().stream().filter(one -> one.place().equals(place)).findFirst();
  }

  @Override
  public List<Screening> of(String project) {
    List<Screening> latestFirst = new ArrayList<>();
    screenings.values().stream()
        .filter(one -> one.project().equals(project))
        .forEach(one -> latestFirst.add(0, one));
    return latestFirst;
  }

  @Override
  public boolean save(Screening after) {
    boolean seen = screenings.get(after.id()).version() == after.version() - 1;
    if (seen) {
      screenings.put(after.id(), after);
    }
    return seen;
  }

  @Override
  public List<ScreeningRule> rulesOf(String id) {
    return rules.getOrDefault(id, List.of());
  }

  @Override
  public Set<String> unitsWithPoints(String project) {
    return Set.of("bureau");
  }
}

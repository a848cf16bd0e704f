package org.integrityrisk.core.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.LevelSupervision;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Who supervises a risk point, by its level: graded supervision (分级监管) of the regime, resolved to
 * the people of its department. The regime and its version are the reason why.
 *
 * @param level code of the level
 * @param answers who answers for it
 * @param manages who manages it day by day, when the regime tells the two apart
 * @param assists who helps
 * @param makers who makes the checks of a kind that the regime gives to somebody, by its code
 * @param regime key of the regime whose rule it is
 * @param regimeVersion version of the regime
 */
public record SupervisionPlan(
    String level,
    Duty answers,
    Optional<Duty> manages,
    List<Duty> assists,
    Map<String, Duty> makers,
    String regime,
    String regimeVersion) {

  public SupervisionPlan {
    assists = List.copyOf(assists);
    makers = Map.copyOf(makers);
  }

  /** The plan for a point; empty while it has no level. */
  public static Optional<SupervisionPlan> of(LoadedPoint loaded) {
    return of(
        loaded.regime(),
        loaded.register(),
        loaded.point().level(),
        loaded.rank(),
        loaded.point().content().department());
  }

  /** The plan for points of a level and rank in a department; empty while there is no level. */
  public static Optional<SupervisionPlan> of(
      Regime regime,
      OrganisationRegister register,
      String level,
      Optional<Rank> rank,
      String department) {
    return regime
        .supervision()
        .of(level, rank)
        .map(rule -> new Resolver(register, department).plan(regime, rule));
  }

  /** Who answers for a point; empty while it has no level. */
  public static Optional<Duty> answering(LoadedPoint loaded) {
    Resolver resolver = new Resolver(loaded.register(), loaded.point().content().department());
    return loaded
        .regime()
        .supervision()
        .of(loaded.point().level(), loaded.rank())
        .map(rule -> resolver.duty(rule.answers()));
  }

  /** Whether the user has any part in it. */
  public boolean includes(String user) {
    return duties().anyMatch(duty -> duty.includes(user));
  }

  /** Who makes checks of a kind: whom the regime names, else whoever answers for the point. */
  public Duty makerOf(String kind) {
    return makers.getOrDefault(kind, answers);
  }

  /** What it asks for, of whom. */
  public List<PlannedCheck> asking(List<NextCheck> checks) {
    return checks.stream().map(this::asking).toList();
  }

  private PlannedCheck asking(NextCheck check) {
    Duty maker = makerOf(check.kind());
    Set<String> people =
        Stream.concat(Stream.of(maker), duties())
            .flatMap(duty -> duty.people().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new PlannedCheck(check, maker, people);
  }

  private Stream<Duty> duties() {
    return Stream.of(Stream.of(answers), manages.stream(), assists.stream())
        .flatMap(duties -> duties);
  }

  private record Resolver(OrganisationRegister register, String department) {

    SupervisionPlan plan(Regime regime, LevelSupervision rule) {
      return new SupervisionPlan(
          rule.level(),
          duty(rule.answers()),
          rule.manages().map(this::duty),
          rule.assists().stream().map(this::duty).toList(),
          makers(regime),
          regime.key(),
          regime.version());
    }

    private Map<String, Duty> makers(Regime regime) {
      Map<String, Duty> makers = new LinkedHashMap<>();
      for (CheckRule check : regime.supervision().checks()) {
        check.by().ifPresent(role -> makers.put(check.code(), duty(role)));
      }
      return makers;
    }

    private Duty duty(HolderRole role) {
      return new Duty(role, register.holders().holdersOf(role, department));
    }
  }
}

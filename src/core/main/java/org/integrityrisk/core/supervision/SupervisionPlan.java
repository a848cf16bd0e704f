package org.integrityrisk.core.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;
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
 * @param regime key of the regime whose rule it is
 * @param regimeVersion version of the regime
 */
public record SupervisionPlan(
    String level,
    Duty answers,
    Optional<Duty> manages,
    List<Duty> assists,
    String regime,
    String regimeVersion) {

  public SupervisionPlan {
    assists = List.copyOf(assists);
  }

  /** The plan for a point; empty while it has no level. */
  public static Optional<SupervisionPlan> of(LoadedPoint loaded) {
    return loaded
        .regime()
        .supervision()
        .of(loaded.point().level(), loaded.rank())
        .map(rule -> of(loaded, rule));
  }

  private static SupervisionPlan of(LoadedPoint loaded, LevelSupervision rule) {
    String department = loaded.point().content().department();
    return new Resolver(loaded.register(), department).plan(loaded.regime(), rule);
  }

  /** Whether the user has any part in it. */
  public boolean includes(String user) {
    return Stream.of(Stream.of(answers), manages.stream(), assists.stream())
        .flatMap(duties -> duties)
        .anyMatch(duty -> duty.includes(user));
  }

  private record Resolver(OrganisationRegister register, String department) {

    SupervisionPlan plan(Regime regime, LevelSupervision rule) {
      return new SupervisionPlan(
          rule.level(),
          duty(rule.answers()),
          rule.manages().map(this::duty),
          rule.assists().stream().map(this::duty).toList(),
          regime.key(),
          regime.version());
    }

    private Duty duty(HolderRole role) {
      return new Duty(role, register.holders().holdersOf(role, department));
    }
  }
}

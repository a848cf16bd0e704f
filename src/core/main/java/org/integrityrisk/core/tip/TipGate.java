package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.integrityrisk.core.regime.TipRules;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.secret.Vault;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Stands before everything that strangers may do. Where no project takes tips from the public, or
 * the master key is missing, there is nothing behind it.
 */
public final class TipGate {

  /** What all strangers together may cost in an hour. */
  static final int ALLOWED = 3000;

  /** What the acts of strangers cost. */
  enum Cost {
    LOOK(1),
    FOLLOW(10),
    WRITE(20),
    FILE(40);

    private final int points;

    Cost(int points) {
      this.points = points;
    }
  }

  private final TipSettings settings;
  private final TipTraffic traffic;
  private final Projects projects;
  private final Vault vault;
  private final Clock clock;

  public TipGate(
      TipSettings settings, TipTraffic traffic, Projects projects, Vault vault, Clock clock) {
    this.settings = settings;
    this.traffic = traffic;
    this.projects = projects;
    this.vault = vault;
    this.clock = clock;
  }

  /** Projects that take tips from the public now. */
  public List<String> open() {
    List<String> known = projects.all();
    return vault.isReady()
        ? settings.open().stream().filter(known::contains).filter(this::isOnline).toList()
        : List.of();
  }

  private boolean isOnline(String project) {
    return projects
        .regimeOf(project)
        .flatMap(regime -> regime.routine().tips().online())
        .isPresent();
  }

  /**
   * Lets a stranger pass.
   *
   * @throws DomainException NOT_FOUND {@code tip.nothing-here}, or CONFLICT {@code tip.too-many}
   */
  void admit(Cost cost) {
    if (open().isEmpty()) {
      throw nothingHere();
    }
    String hour = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS).toString();
    if (!traffic.take(hour, cost.points, ALLOWED)) {
      throw DomainException.conflict(Problem.of("tip.too-many"));
    }
  }

  /** The rules of a project that takes tips from the public. */
  TipRules rulesOf(String project) {
    return open().stream()
        .filter(project::equals)
        .flatMap(key -> projects.regimeOf(key).stream())
        .map(regime -> regime.routine().tips())
        .findFirst()
        .orElseThrow(TipGate::nothingHere);
  }

  private static DomainException nothingHere() {
    return DomainException.notFound(Problem.of("tip.nothing-here"));
  }
}

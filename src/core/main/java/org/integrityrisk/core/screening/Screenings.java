package org.integrityrisk.core.screening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.regime.ScreeningRule;

/** The screenings that are kept. */
public interface Screenings {

  /**
   * Keeps a new screening with its rules and what they find in these units now.
   *
   * @param units codes of the units that belong to it
   * @return false when the period of the unit is screened already; nothing is kept then
   */
  boolean open(Screening screening, List<RuleQuestion> rules, Set<String> units);

  Optional<Screening> find(String id);

  /** The screening of that {@link Screening#place place}, if there is one. */
  Optional<Screening> at(String place);

  /** All of a project, the latest first. */
  List<Screening> of(String project);

  /**
   * Keeps a changed screening.
   *
   * @return false when somebody else was faster; nothing is kept then
   */
  boolean save(Screening after);

  /** The rules of a screening as they were when it was opened, in their order. */
  List<ScreeningRule> rulesOf(String id);

  /** Codes of the units that have points in the project which were not withdrawn. */
  Set<String> unitsWithPoints(String project);

  /** Ids of the screenings of a project that are open. */
  default Collection<Screening> open(String project) {
    return of(project).stream().filter(Screening::isOpen).toList();
  }
}

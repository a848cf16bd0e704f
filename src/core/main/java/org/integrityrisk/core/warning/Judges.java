package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Who judges the answer to a warning, and the correction: those who examine by the regime, without
 * whom stays away. Where nobody is left, it is laid before somebody above, who then judges alone.
 *
 * @param warning the warning
 * @param point its point with the register as it stands
 */
record Judges(Warning warning, LoadedPoint point) {

  /** Whether the actor may judge; nobody judges an own answer. */
  boolean includeTheActor() {
    String actor = point.actor().key();
    Standing.Turn turn = warning.standing().turn();
    boolean leftToThoseAbove = turn.isReferred() && isNobodyLeft();
    boolean examines =
        !leftToThoseAbove && !recused().contains(actor) && new WarningOffices(point).mayExamine();
    return !actor.equals(warning.content().responsible()) && (turn.isBefore(actor) || examines);
  }

  /** Whether somebody who would examine stays away. */
  boolean areFewer() {
    return !recused().isEmpty();
  }

  /** User keys of those who are to judge, one by one, when somebody stays away. */
  List<String> asked() {
    List<String> left = left();
    String above = warning.standing().turn().laidBefore();
    return left.isEmpty() && !above.isEmpty() ? List.of(above) : left;
  }

  /** Whether all who would examine stay away. */
  boolean isNobodyLeft() {
    return areFewer() && left().isEmpty();
  }

  /** Who judges in place of all who stay away; empty while anybody is left, or nobody is above. */
  Optional<String> inTheirPlace() {
    return isNobodyLeft() ? new Overseer(warning, point).person() : Optional.empty();
  }

  private List<String> left() {
    return new WarningOffices(point)
        .everybodyWhoExamines().stream()
            .filter(user -> !recused().contains(user))
            .filter(user -> !user.equals(warning.content().responsible()))
            .distinct()
            .toList();
  }

  private Set<String> recused() {
    return warning.standing().recused();
  }
}

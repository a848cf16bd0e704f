package org.integrityrisk.core.deployment;

import java.util.List;
import java.util.Optional;

/**
 * A deployment as the one who issues it describes it.
 *
 * @param project key of the project
 * @param level code of the level
 * @param unit code of the unit
 * @param department code of the department, for levels that reach one
 * @param matter code of the matter
 * @param content what is watched and what is asked
 * @param points keys of risk points concerned
 * @param powers codes of powers concerned
 * @param persons users concerned, by key or name
 * @param days working days for feedback; as many as the regime says when empty
 */
public record DeploymentInput(
    String project,
    String level,
    String unit,
    String department,
    String matter,
    String content,
    List<String> points,
    List<String> powers,
    List<String> persons,
    Optional<Integer> days) {

  public DeploymentInput {
    points = List.copyOf(points);
    powers = List.copyOf(powers);
    persons = List.copyOf(persons);
  }
}

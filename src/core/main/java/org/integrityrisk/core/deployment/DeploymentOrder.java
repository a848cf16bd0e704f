package org.integrityrisk.core.deployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A deployment as it was issued; never changed afterwards.
 *
 * @param number the official number
 * @param level code of the level that issued it
 * @param unit code of the unit whose people it reaches
 * @param department code of the one department that it reaches; empty when it reaches the unit
 * @param matter code of the matter, a word of the regime
 * @param content what is watched and what is asked of those concerned
 * @param points keys of the risk points concerned
 * @param powers codes of the powers concerned
 * @param persons user keys of those concerned, each once; not empty
 * @param issuer user key of the one who issued it
 * @param issuerName that user's name at that time
 * @param due last day for feedback
 */
public record DeploymentOrder(
    String id,
    String project,
    String number,
    String level,
    String unit,
    String department,
    String matter,
    String content,
    List<String> points,
    List<String> powers,
    List<String> persons,
    String issuer,
    String issuerName,
    Instant issued,
    LocalDate due) {

  public DeploymentOrder {
    points = List.copyOf(points);
    powers = List.copyOf(powers);
    persons = List.copyOf(persons);
  }
}

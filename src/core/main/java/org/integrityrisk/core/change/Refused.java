package org.integrityrisk.core.change;

import java.time.Instant;

/**
 * What the host refused when a change of the regime was given up.
 *
 * @param project key of the project
 * @param change id of the change
 * @param pointId the host's id of the point that could not be taken along; empty when it is none
 * @param word the word of measures or warnings that could not be replaced, as field and code; empty
 *     when it is none
 * @param key issue key of the point, or key of the project
 * @param reason what the host said
 * @param time when
 */
public record Refused(
    String project,
    String change,
    String pointId,
    String word,
    String key,
    String reason,
    Instant time) {

  /** Whether it stands for one point. */
  public boolean isPoint() {
    return !pointId.isEmpty();
  }

  /** Whether it stands for a word in measures or warnings. */
  public boolean isWord() {
    return !word.isEmpty();
  }

  /** Whether it can be taken along later; where the regime itself was refused, nothing can. */
  public boolean canBeTakenLater() {
    return isPoint() || isWord();
  }
}

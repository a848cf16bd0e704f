package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.change.ChangeProgress;
import org.integrityrisk.core.change.Refused;

/**
 * How far a change of the regime has come.
 *
 * @param state none, running, stalled or done
 * @param from reference of the regime that the project leaves; empty when nothing is changed
 * @param to reference of the new one; empty alike
 * @param begun when it was begun; null alike
 * @param points how many points there are
 * @param done how many of them are done
 * @param leftBehind what the last change that was given up had to leave as it was
 */
public record ChangeProgressView(
    String state,
    String from,
    String to,
    Instant begun,
    int points,
    int done,
    List<LeftBehind> leftBehind) {

  /**
   * Something that did not come along.
   *
   * @param key issue key of the point, or key of the project where the regime itself was refused
   * @param point whether it stands for a point
   * @param word the word of measures or warnings that was not replaced, as field and code; empty
   *     when it stands for none
   * @param later whether it can be taken along later
   * @param reason what the host said
   */
  public record LeftBehind(String key, boolean point, String word, boolean later, String reason) {

    static LeftBehind of(Refused refused) {
      return new LeftBehind(
          refused.key(),
          refused.isPoint(),
          refused.word(),
          refused.canBeTakenLater(),
          refused.reason());
    }
  }

  public ChangeProgressView {
    leftBehind = List.copyOf(leftBehind);
  }

  /** How it stands: a change that runs, even if every point is done, or none. */
  public static ChangeProgressView of(Optional<ChangeProgress> running, List<Refused> left) {
    List<LeftBehind> leftBehind = left.stream().map(LeftBehind::of).toList();
    return running
        .map(progress -> of(progress.stalled() ? "stalled" : "running", progress, leftBehind))
        .orElseGet(() -> new ChangeProgressView("none", "", "", null, 0, 0, leftBehind));
  }

  /** A change that was just begun and, with few points, ended. */
  public static ChangeProgressView of(ChangeProgress progress) {
    return of(progress.isFinished() ? "done" : "running", progress, List.of());
  }

  private static ChangeProgressView of(
      String state, ChangeProgress progress, List<LeftBehind> leftBehind) {
    return new ChangeProgressView(
        state,
        progress.from(),
        progress.to(),
        progress.begun(),
        progress.points(),
        progress.done(),
        leftBehind);
  }
}

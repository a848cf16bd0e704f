package org.integrityrisk.app.rest.view;

import java.time.Instant;
import org.integrityrisk.core.change.ChangeProgress;

/**
 * How far a change of the regime has come.
 *
 * @param state none, running or done
 * @param from reference of the regime that the project leaves; empty when nothing is changed
 * @param to reference of the new one; empty alike
 * @param begun when it was begun; null alike
 * @param points how many points there are
 * @param done how many of them are done
 */
public record ChangeProgressView(
    String state, String from, String to, Instant begun, int points, int done) {

  /** Nothing is being changed. */
  public static final ChangeProgressView NONE = new ChangeProgressView("none", "", "", null, 0, 0);

  /** A change that is not at its end, even if every point is done. */
  public static ChangeProgressView running(ChangeProgress progress) {
    return of("running", progress);
  }

  /** A change that was just begun and, with few points, ended. */
  public static ChangeProgressView of(ChangeProgress progress) {
    return of(progress.isFinished() ? "done" : "running", progress);
  }

  private static ChangeProgressView of(String state, ChangeProgress progress) {
    return new ChangeProgressView(
        state,
        progress.from(),
        progress.to(),
        progress.begun(),
        progress.points(),
        progress.done());
  }
}

package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.List;
import org.integrityrisk.core.review.Opinion;

/**
 * An opinion on a risk point.
 *
 * @param standsInFor office that the person stood in for, empty as a rule
 * @param meeting id of the meeting that decided, empty otherwise
 * @param level code of the level set in place of the proposed one, empty as a rule
 * @param stale whether the point says something else by now
 * @param changes what has changed since
 */
public record OpinionView(
    int round,
    String step,
    String stepName,
    String role,
    String roleName,
    String standsInFor,
    String user,
    String name,
    String decision,
    String decisionName,
    String opinion,
    Instant time,
    String meeting,
    String level,
    boolean stale,
    List<ChangeView> changes) {

  /** The opinion in the language of the names. */
  public static OpinionView of(
      Opinion opinion, boolean stale, List<ChangeView> changes, Names names) {
    String decision = opinion.decision().code();
    return new OpinionView(
        opinion.round(),
        opinion.step(),
        names.state(opinion.step()).name(),
        opinion.role(),
        names.own(opinion.role()).name(),
        opinion.standsInFor(),
        opinion.user(),
        opinion.name(),
        decision,
        names.own(decision).name(),
        opinion.text(),
        opinion.time(),
        opinion.meeting(),
        opinion.level(),
        stale,
        changes);
  }
}

package org.integrityrisk.core.bulk;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Whether an action may be done, and to which points.
 *
 * <p>Codes of problems, all starting {@code bulk.}: {@code none-chosen}, {@code too-many}, {@code
 * reason-required}, {@code unknown-person}, {@code cannot-prepare}, {@code assigned-already},
 * {@code withdrawn}; and those of a review.
 */
final class BulkRules {

  private final People people;
  private final Permissions permissions;

  BulkRules(People people, Permissions permissions) {
    this.people = people;
    this.permissions = permissions;
  }

  /** The action as it is to be carried out, with the key of whoever was named. */
  BulkAction complete(BulkAction action, String project) {
    String said = action.term().strip();
    return action.with(
        switch (action.kind()) {
          case ASSIGN -> assignee(said, project);
          case RE_EXAMINE -> reason(said);
        });
  }

  private String assignee(String named, String project) {
    String key =
        people
            .keyOf(named)
            .orElseThrow(
                () ->
                    DomainException.invalid(
                        Problem.of("bulk.unknown-person", named).at("assignee")));
    if (!permissions.mayFile(key, project)) {
      throw DomainException.invalid(Problem.of("bulk.cannot-prepare", named).at("assignee"));
    }
    return key;
  }

  private static String reason(String said) {
    if (said.isEmpty()) {
      throw DomainException.invalid(Problem.of("bulk.reason-required").at("reason"));
    }
    if (said.length() > Move.LONGEST_TEXT) {
      throw DomainException.invalid(
          Problem.of("review.opinion-too-long", "" + Move.LONGEST_TEXT).at("reason"));
    }
    return said;
  }

  /** Why it cannot be done to that point; empty when it can. */
  static Optional<DomainException> refusal(ReviewSituation situation, BulkAction action) {
    return switch (action.kind()) {
      case ASSIGN -> assigning(situation.loaded(), action.term());
      case RE_EXAMINE ->
          GuardReview.refusal(situation, move(action, situation.loaded().actor().key()));
    };
  }

  static Move move(BulkAction reExamine, String user) {
    return Move.of(Decision.RE_EXAMINE, user, reExamine.term());
  }

  private static Optional<DomainException> assigning(LoadedPoint loaded, String assignee) {
    RiskPoint point = loaded.point();
    boolean entitled =
        loaded.rights().runsTheWorkOf(point.content().unit())
            || loaded.rights().leads(point.content().department());
    if (!entitled) {
      return Optional.of(Refusals.forbidden(point.key()));
    }
    return List.of(
            Problem.of("bulk.withdrawn", point.key()).when(isWithdrawn(point)),
            Problem.of("bulk.assigned-already", point.key()).when(point.isGivenTo(assignee)))
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(DomainException::conflict);
  }

  static boolean isWithdrawn(RiskPoint point) {
    return point.state().equals(RiskState.WITHDRAWN);
  }
}

package org.integrityrisk.core.review;

import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;

/**
 * The office of the leading group or the discipline office has a point looked at again; where what
 * it rests on has changed, whoever answers for it may as well: who filed it, holds its post or
 * heads its department.
 */
final class ReExamineRule implements DecisionRule {

  @Override
  public Optional<DomainException> missingRight(ReviewSituation situation) {
    LoadedPoint loaded = situation.loaded();
    boolean watches = loaded.rights().watchesOver(loaded.point().content().unit());
    return watches || (situation.isFlagged() && isConcerned(situation))
        ? Optional.empty()
        : Optional.of(Refusals.forbidden(loaded.point().key()));
  }

  private static boolean isConcerned(ReviewSituation situation) {
    Actor actor = situation.loaded().actor();
    String department = situation.point().content().department();
    return situation.isOwn(actor.key())
        || actor.holdsIn(HolderRole.DEPARTMENT_HEAD, Set.of(department));
  }
}

package org.integrityrisk.core.publicity;

import java.time.LocalDate;
import java.util.Set;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * A publicity with what a rule about it needs.
 *
 * @param publicity the publicity
 * @param actor who acts
 * @param register the organisation at this moment
 * @param browses whether the actor may see what belongs to its unit
 */
public record LoadedPublicity(
    Publicity publicity, Actor actor, OrganisationRegister register, boolean browses) {

  /** Whether the actor belongs to those among whom the points are shown. */
  public boolean maySee() {
    return browses || PublicityAudience.includes(publicity.notice(), actor, register);
  }

  /** Whether the actor may comment now. */
  public boolean mayComment(LocalDate today) {
    return publicity.state(today) == PublicityState.RUNNING;
  }

  /** Whether the actor may copy comments from paper now. */
  public boolean mayCopyComments(LocalDate today) {
    return runsIt()
        && publicity.notice().hasBegun(today)
        && publicity.state(today) != PublicityState.CONCLUDED;
  }

  /** Whether the actor answers for what the comment is about: as office, or as department head. */
  public boolean mayAnswer(PublicityComment comment) {
    return runsIt()
        || publicity
            .point(comment.point())
            .map(point -> Set.of(point.snapshot().department()))
            .filter(department -> actor.holdsIn(HolderRole.DEPARTMENT_HEAD, department))
            .isPresent();
  }

  /** Whether the actor runs it, as the office of the leading group. */
  public boolean runsIt() {
    return browses && new Rights(actor, register).runsTheWorkOf(publicity.notice().unit());
  }
}

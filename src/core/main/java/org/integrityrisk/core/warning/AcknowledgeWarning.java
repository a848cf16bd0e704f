package org.integrityrisk.core.warning;

import java.time.Clock;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;

/** The warned one, and the superior, acknowledge that a notice has reached them. */
public final class AcknowledgeWarning {

  private final LoadPoint points;
  private final Warnings warnings;
  private final Standings standings;
  private final Audit audit;
  private final PublishWarning publication;
  private final Clock clock;

  public AcknowledgeWarning(
      LoadPoint points,
      Warnings warnings,
      Standings standings,
      Audit audit,
      PublishWarning publication,
      Clock clock) {
    this.points = points;
    this.warnings = warnings;
    this.standings = standings;
    this.audit = audit;
    this.publication = publication;
    this.clock = clock;
  }

  /** Whether the user has yet to acknowledge the present notice. */
  public static boolean isAwaited(Warning warning, String user) {
    return warning.state().isOpen()
        && warning.standing().receipt().awaits(user, warning.content().responsible());
  }

  /**
   * Acknowledges the present notice.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN to anybody whom the notice does not go to, or
   *     CONFLICT when it was acknowledged before
   */
  public Warning acknowledge(String user, String key) {
    // load
    Warning warning = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    LoadedPoint point = points.forUser(user, warning.point());
    // check rights
    String responsible = warning.content().responsible();
    if (!user.equals(responsible) && !user.equals(warning.standing().receipt().superior())) {
      throw Refusals.forbidden(key);
    }
    if (!isAwaited(warning, user)) {
      throw Refusals.outOfTurn(key, warning.state().code());
    }
    // act
    standings.save(warning.id(), warning.standing().seenBy(user, responsible, clock.instant()));
    Warning seen = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    // audit
    audit.write(
        user,
        "warning.acknowledge",
        key,
        Map.of(),
        Map.of("number", warning.standing().number(), "colour", warning.content().colour()));
    // publish
    publication.publish(seen, point);
    return seen;
  }
}

package org.integrityrisk.core.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;

/**
 * Looks after the ledger: the office of a leading group sees the notices of the units whose work it
 * runs, an administrator all of them.
 */
public final class OverseeNotices {

  private final NoticePages pages;
  private final Organisation organisation;
  private final Actors actors;
  private final Audit audit;
  private final Clock clock;

  public OverseeNotices(
      NoticePages pages, Organisation organisation, Actors actors, Audit audit, Clock clock) {
    this.pages = pages;
    this.organisation = organisation;
    this.actors = actors;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A page of the ledger, the latest first.
   *
   * @param wanted what is looked for, in all units
   * @throws org.integrityrisk.core.text.DomainException FORBIDDEN unless the user runs the work
   */
  public NoticePages.Part show(String user, LedgerQuery wanted, int start, int limit) {
    return pages.ledger(allowed(user, wanted), start, limit);
  }

  /**
   * Lets mails that were given up be tried again.
   *
   * @param ids numbers in the ledger; all that the query finds when empty
   * @return how many will be tried again
   * @throws org.integrityrisk.core.text.DomainException FORBIDDEN unless the user runs the work
   */
  public int retry(String user, LedgerQuery wanted, Collection<Long> ids) {
    int again = pages.retry(allowed(user, wanted), ids, clock.instant());
    audit.write(user, "notice.retry", wanted.project(), Map.of(), Map.of("notices", "" + again));
    return again;
  }

  private LedgerQuery allowed(String user, LedgerQuery wanted) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    Rights rights = new Rights(actor, register);
    if (!rights.runsTheWork()) {
      throw Refusals.forbidden("notices");
    }
    Optional<Set<String>> units = actor.admin() ? Optional.empty() : Optional.of(rights.unitsRun());
    return new LedgerQuery(
        wanted.project(), units, wanted.recipient(), wanted.kind(), wanted.mail(), wanted.text());
  }
}

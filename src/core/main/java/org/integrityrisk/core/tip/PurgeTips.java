package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.text.DomainException;

/**
 * Forgets closed tips: throws their key away and deletes what was sealed with it. Number, channel,
 * days and outcome stay, in the counts and in the audit trail.
 */
public final class PurgeTips {

  private static final String JOB = "retention";

  private final Tips tips;
  private final LoadTip load;
  private final TipTasks tasks;
  private final Audit audit;
  private final Clock clock;

  public PurgeTips(Tips tips, LoadTip load, TipTasks tasks, Audit audit, Clock clock) {
    this.tips = tips;
    this.load = load;
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  /** Forgets every tip whose time is over, also of projects that are gone; returns how many. */
  public int purgeDue() {
    LocalDate today = LocalDate.now(clock);
    List<TipCard> due =
        tips.keys().stream()
            .flatMap(kept -> tips.find(kept.tip()).stream())
            .map(SealedTip::card)
            .filter(card -> card.state() == TipState.CLOSED && !card.due().isAfter(today))
            .toList();
    due.forEach(card -> shred(JOB, card));
    return due.size();
  }

  /**
   * Forgets every tip of a project that is removed, open ones too: nobody could read them any more.
   *
   * @return how many
   */
  public int purgeOf(String user, String project) {
    List<TipCard> kept =
        tips.of(project).stream().filter(card -> card.state() != TipState.PURGED).toList();
    kept.forEach(card -> shred(user, card));
    return kept.size();
  }

  /**
   * Forgets a closed tip before its time, as spam or what should never have been written. It takes
   * another handler than the one who closed it.
   *
   * @throws DomainException NOT_FOUND; FORBIDDEN to the one who closed it; CONFLICT when it is open
   */
  public void purge(String user, String id) {
    TipCard card = load.forStep(user, id, TipStep.PURGE).card();
    if (!mayPurge(user, card)) {
      throw Refusals.forbidden(card.number());
    }
    shred(user, card);
  }

  static boolean mayPurge(String user, TipCard card) {
    return card.closer().filter(user::equals).isEmpty();
  }

  private void shred(String by, TipCard card) {
    LocalDate today = LocalDate.now(clock);
    tips.shred(card.tombstone(today));
    tasks.end(card.id());
    audit.write(
        by,
        "tip.purge",
        card.number(),
        Map.of(),
        Map.of(
            "received", card.received().toString(),
            "closed", card.closed().map(LocalDate::toString).orElse("")));
  }
}

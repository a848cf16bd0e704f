package org.integrityrisk.core.tip;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;

/**
 * Once a day, tells the handlers of tips that have come in, and writes them into the audit trail.
 * Not at once: an entry, a task or a mail at the very minute would tell whoever watches a proxy or
 * an office who has just written.
 */
public final class AnnounceTips {

  /** Who sent a tip, in the audit trail. */
  public static final String SOMEBODY = "somebody";

  private final Tips tips;
  private final TipArchive archive;
  private final TipTasks tasks;
  private final Audit audit;

  public AnnounceTips(Tips tips, TipArchive archive, TipTasks tasks, Audit audit) {
    this.tips = tips;
    this.archive = archive;
    this.tasks = tasks;
    this.audit = audit;
  }

  /** Announces what is new, and brings all tasks up to date; returns how many tips are new. */
  public int announce(List<String> projects) {
    List<String> fresh = tips.announce();
    fresh.stream().flatMap(id -> tips.find(id).stream()).map(SealedTip::card).forEach(this::record);
    projects.forEach(project -> archive.openAll(project).forEach(tasks::follow));
    return fresh.size();
  }

  private void record(TipCard card) {
    audit.write(
        SOMEBODY,
        "tip.receive",
        card.number(),
        Map.of(),
        Map.of("received", card.received().toString(), "channel", card.channel()));
  }
}

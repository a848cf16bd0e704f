package org.integrityrisk.core.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.Journal;
import org.integrityrisk.core.journal.JournalRunner;

/**
 * Derives the rows of points again after something that many of them rest on has changed. Where
 * they are many, the journal's job does it within some minutes.
 */
public final class RefreshMany {

  /** For so many points whoever made the change can wait: a second or two. */
  static final int AT_ONCE = 200;

  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  /** Its own runner, because that of all actions runs the import of the organisation, too. */
  public RefreshMany(RefreshPoints refresh, Journal journal, Ids ids, Clock clock) {
    this.runner = new JournalRunner(journal, List.of(refresh), clock);
    this.ids = ids;
    this.clock = clock;
  }

  /** Derives the rows of the points of these keys again; calling it twice is harmless. */
  void refresh(List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    Intent intent =
        new Intent(
            ids.next(),
            RefreshPoints.KIND,
            "",
            clock.instant(),
            Map.of(),
            RefreshPoints.steps(keys));
    if (keys.size() <= AT_ONCE) {
      runner.run(intent);
    } else {
      runner.leave(intent);
    }
  }
}

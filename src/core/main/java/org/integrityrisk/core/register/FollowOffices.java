package org.integrityrisk.core.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.administration.OfficeProjection;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.Journal;
import org.integrityrisk.core.journal.JournalRunner;

/**
 * Moves what is pending when an office changes hands: whom a point waits for and who answers for it
 * follow the organisation register. Where that are many points, the journal's job does it within
 * some minutes; reviews ask the organisation itself and are right at once.
 */
public final class FollowOffices implements OfficeProjection {

  /** For so many points whoever changed the office can wait: a second or two. */
  static final int AT_ONCE = 200;

  private final RegisterIndex index;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  /** Its own runner, because that of all actions runs the import of the organisation, too. */
  public FollowOffices(
      RegisterIndex index, RefreshPoints refresh, Journal journal, Ids ids, Clock clock) {
    this.index = index;
    this.runner = new JournalRunner(journal, List.of(refresh), clock);
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void refreshDepartments(Set<String> departments) {
    List<String> keys = index.keysIn(departments);
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

package org.integrityrisk.core.bulk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;

/**
 * Does one thing to many points: all of it is checked before the first point is touched, and from
 * then on it is carried out to the end, through the journal.
 */
public final class RunBulk {

  /** For so many points whoever asked can wait; the journal's job sees to more within minutes. */
  static final int AT_ONCE = 100;

  private final PlanBulk planning;
  private final JournalRunner runner;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public RunBulk(PlanBulk planning, JournalRunner runner, Audit audit, Ids ids, Clock clock) {
    this.planning = planning;
    this.runner = runner;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What has become of it.
   *
   * @param points how many points there are
   * @param done whether it is carried out by now; otherwise it will be
   */
  public record Outcome(int points, boolean done) {}

  /**
   * Does it to every one of the points, or to none.
   *
   * @throws org.integrityrisk.core.text.DomainException as {@link PlanBulk#plan}, and of the kind
   *     of the first refusal when there are points that it cannot be done to; nothing has changed
   *     then
   */
  public Outcome run(String user, String project, List<String> keys, BulkAction action) {
    // load, validate, check rights
    BulkPlan plan = planning.plan(user, project, keys, action);
    plan.requireAll();
    // act, audit and publish each point
    Intent intent = intent(user, project, plan, planning.complete(action, project));
    boolean atOnce = plan.lines().size() <= AT_ONCE;
    // audit
    audit.write(user, "bulk." + action.kind().code(), intent.id(), Map.of(), summary(intent));
    if (atOnce) {
      runner.run(intent);
    } else {
      runner.leave(intent);
    }
    return new Outcome(plan.lines().size(), atOnce);
  }

  private Intent intent(String user, String project, BulkPlan plan, BulkAction action) {
    Map<String, String> header = new HashMap<>();
    header.put(CarryOutBulk.ACTION, action.kind().code());
    header.put(action.kind().term(), action.term());
    header.put(CarryOutBulk.PROJECT, project);
    return new Intent(
        ids.next(),
        CarryOutBulk.KIND,
        user,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        header,
        plan.lines().stream().map(line -> Map.of(CarryOutBulk.POINT, line.key())).toList());
  }

  private static Map<String, String> summary(Intent intent) {
    Map<String, String> summary = new HashMap<>(intent.header());
    summary.put("points", Integer.toString(intent.steps().size()));
    return summary;
  }
}

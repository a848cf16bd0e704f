package org.integrityrisk.core.bulk;

import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.review.CarryOutMove;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.text.Coded;

/**
 * Does to each point what was decided for all of them. A point that was taken away in the moment
 * between check and step is left alone and noted in the audit trail.
 */
public final class CarryOutBulk implements AlwaysFinished {

  static final String KIND = "bulk";
  static final String ACTION = "action";
  static final String PROJECT = "project";
  static final String POINT = "point";

  private final RiskPoints points;
  private final CarryOutMove moves;
  private final Audit audit;
  private final Projection projection;

  public CarryOutBulk(RiskPoints points, CarryOutMove moves, Audit audit, Projection projection) {
    this.points = points;
    this.moves = moves;
    this.audit = audit;
    this.projection = projection;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    String key = intent.steps().get(step).get(POINT);
    BulkAction action = actionOf(intent);
    switch (action.kind()) {
      case RE_EXAMINE ->
          moves.makeOwn(key, BulkRules.move(action, intent.actor()), KIND, intent.opened());
      case ASSIGN ->
          points.find(key).ifPresent(point -> assign(intent, point, action.term(), mayBeDone));
    }
    return key;
  }

  private static BulkAction actionOf(Intent intent) {
    BulkAction.Kind kind =
        Coded.find(BulkAction.Kind.class, intent.header().get(ACTION)).orElseThrow();
    return new BulkAction(kind, intent.header().get(kind.term()));
  }

  /** An entry that stands there twice after a crash is better than none. */
  private void assign(Intent intent, RiskPoint point, String assignee, boolean mayBeDone) {
    if (BulkRules.isWithdrawn(point)) {
      note(intent, point);
      return;
    }
    boolean assigned = point.isGivenTo(assignee);
    if (!assigned) {
      points.assign(point.key(), assignee, intent.actor());
    }
    if (!assigned || mayBeDone) {
      audit.write(
          intent.actor(),
          "risk-point.assign",
          point.key(),
          Map.of("assignee", point.assignee()),
          Map.of("assignee", assignee));
    }
    projection.refresh(point.givenTo(assignee));
  }

  private void note(Intent intent, RiskPoint point) {
    audit.write(
        intent.actor(),
        "bulk.overtaken",
        point.key(),
        Map.of("state", point.state()),
        Map.of(KIND, intent.id()));
  }
}

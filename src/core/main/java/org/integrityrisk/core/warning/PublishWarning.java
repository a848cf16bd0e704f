package org.integrityrisk.core.warning;

import org.integrityrisk.core.risk.LoadedPoint;

/** Brings the register and the open tasks up to date with a warning that has just changed. */
public final class PublishWarning {

  private final WarningProjection projection;
  private final WarningTasks tasks;

  public PublishWarning(WarningProjection projection, WarningTasks tasks) {
    this.projection = projection;
    this.tasks = tasks;
  }

  /** The row comes last: one that lags behind tells the repair that the tasks may do so, too. */
  void publish(Warning warning, LoadedPoint point) {
    tasks.follow(warning, point);
    projection.put(warning);
  }
}

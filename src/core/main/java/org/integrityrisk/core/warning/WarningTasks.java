package org.integrityrisk.core.warning;

import java.util.Optional;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/**
 * Keeps the tasks of a warning right: the superior acknowledges the notice; a body that the regime
 * names examines, lifts and supervises. What awaits the warned one and the offices is found in the
 * register itself.
 */
public final class WarningTasks {

  private final Tasks tasks;

  public WarningTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Opens what the warning asks for in its present state and closes all else. */
  void follow(Warning warning, LoadedPoint point) {
    acknowledge(warning, point);
    examine(warning, point, WorkKind.WARNING_EXAMINE, WarningState.ANSWERED);
    examine(warning, point, WorkKind.WARNING_LIFT, WarningState.EXAMINED);
    examine(warning, point, WorkKind.WARNING_SUPERVISE, WarningState.SUPERVISED);
  }

  private void acknowledge(Warning warning, LoadedPoint point) {
    Standing.Receipt receipt = warning.standing().receipt();
    tasks.close(WorkKind.WARNING_ACKNOWLEDGE, warning.key());
    if (warning.state().isOpen()
        && !receipt.superior().isEmpty()
        && receipt.seenBySuperior().isEmpty()) {
      tasks.open(
          task(
              WorkKind.WARNING_ACKNOWLEDGE, warning, point, TaskHolder.person(receipt.superior())));
    }
  }

  private void examine(Warning warning, LoadedPoint point, WorkKind kind, WarningState state) {
    Optional<Office> examiners =
        new WarningOffices(point).examiners().filter(any -> warning.state() == state);
    tasks.close(kind, warning.key());
    examiners.ifPresent(
        body -> tasks.open(task(kind, warning, point, TaskHolder.office(body.role(), body.of()))));
  }

  private static Task task(WorkKind kind, Warning warning, LoadedPoint point, TaskHolder holder) {
    boolean hasLastDay = kind == WorkKind.WARNING_LIFT || kind == WorkKind.WARNING_SUPERVISE;
    return new Task(
        kind,
        warning.project(),
        warning.key(),
        warning.point(),
        warning.content().reason(),
        "",
        point.point().level(),
        point.point().content().department(),
        holder,
        warning.updated(),
        Optional.of(warning.content().deadline()).filter(any -> hasLastDay));
  }
}

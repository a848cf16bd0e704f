package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/**
 * Keeps the tasks of a warning right: the superior acknowledges the notice; a body that the regime
 * names examines, lifts and supervises; somebody above moves on what was left lying. What awaits
 * the warned one and the offices is found in the register itself.
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
    followReferral(warning, point);
    followPost(warning, point);
  }

  /**
   * Asks the office to decide as long as the warned one is no longer what they were when warned.
   */
  void followPost(Warning warning, LoadedPoint point) {
    if (warning.state().isOpen() && HandOverWarning.isAsked(warning, point)) {
      tasks.open(task(WorkKind.WARNING_HAND_OVER, warning, point, deciding(point)));
    } else {
      tasks.close(WorkKind.WARNING_HAND_OVER, warning.key());
    }
  }

  private void followReferral(Warning warning, LoadedPoint point) {
    String person = warning.standing().turn().laidBefore();
    tasks.close(WorkKind.WARNING_REFERRED, warning.key());
    boolean asked = new Judges(warning, point).isNobodyLeft();
    if (warning.state().isOpen() && !person.isEmpty() && !asked) {
      tasks.open(task(WorkKind.WARNING_REFERRED, warning, point, TaskHolder.person(person)));
    }
  }

  /** The discipline office; where a unit has none, the office of its leading group. */
  private static TaskHolder deciding(LoadedPoint point) {
    String unit = point.point().content().unit();
    boolean has =
        !point.register().holders().holdersInUnit(HolderRole.DISCIPLINE_OFFICE, unit).isEmpty();
    return TaskHolder.office(
        has ? HolderRole.DISCIPLINE_OFFICE : HolderRole.LEADING_GROUP_OFFICE, unit);
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
    tasks.close(kind, warning.key());
    if (warning.state() == state) {
      judges(warning, point).forEach(judge -> tasks.open(task(kind, warning, point, judge)));
    }
  }

  /** The body that the regime names; where somebody stays away, each of the others. */
  private static List<TaskHolder> judges(Warning warning, LoadedPoint point) {
    Judges judges = new Judges(warning, point);
    return judges.areFewer()
        ? judges.asked().stream().map(TaskHolder::person).toList()
        : new WarningOffices(point)
            .examiners().stream().map(body -> TaskHolder.office(body.role(), body.of())).toList();
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

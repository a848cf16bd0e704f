package org.integrityrisk.core.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/** What review and filing of a measure ask of people, as tasks. */
record MeasureTasks(LoadedMeasure loaded) {

  /** Opens the tasks that there are now, and closes all others. */
  void keepIn(Tasks tasks) {
    String key = loaded.measure().key();
    tasks.close(WorkKind.MEASURE_REVIEW, key);
    tasks.close(WorkKind.MEASURE_FILING, key);
    if (ReviewMeasure.isAwaited(loaded)) {
      reviewers().forEach(holder -> tasks.open(task(WorkKind.MEASURE_REVIEW, holder)));
    }
    if (FileMeasure.isAwaited(loaded)) {
      tasks.open(
          task(
              WorkKind.MEASURE_FILING, TaskHolder.office(HolderRole.LEADING_GROUP_OFFICE, unit())));
    }
  }

  /** An office as a whole, so that a change of head moves the task, unless one must not decide. */
  private List<TaskHolder> reviewers() {
    HolderRole role = loaded.reviewer().orElseThrow();
    Office office = new Office(role, role.isOfDepartment() ? department() : unit());
    List<String> may = MeasureReviewers.of(loaded);
    if (may.isEmpty()) {
      return List.of(TaskHolder.office(HolderRole.LEADING_GROUP_OFFICE, unit()));
    }
    return may.equals(loaded.decisive().register().holders().holdersOf(office))
        ? List.of(new TaskHolder.Seat(office))
        : may.stream().map(TaskHolder::person).toList();
  }

  private Task task(WorkKind kind, TaskHolder holder) {
    RiskPoint point = loaded.decisive().point();
    return new Task(
        kind,
        loaded.measure().project(),
        loaded.measure().key(),
        point.key(),
        loaded.measure().content().content(),
        "",
        point.level(),
        department(),
        holder,
        since(),
        Optional.empty());
  }

  /** Since the last thing that was done for it: it was written, passed or sent. */
  private Instant since() {
    List<MeasureAct> acts =
        loaded.file().acts().stream()
            .filter(act -> act.kind().isVersion() || act.kind().isFiling())
            .toList();
    return acts.isEmpty() ? loaded.measure().updated() : acts.get(acts.size() - 1).recorded();
  }

  private String unit() {
    return loaded.decisive().point().content().unit();
  }

  private String department() {
    return loaded.decisive().point().content().department();
  }
}

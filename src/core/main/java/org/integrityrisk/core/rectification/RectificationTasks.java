package org.integrityrisk.core.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/** Keeps the tasks in step with how far rectifications are. */
public final class RectificationTasks {

  private final Tasks tasks;

  public RectificationTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Opens what the state asks for, and closes what it no longer does. */
  void follow(Rectification one, Instant since) {
    tasks.close(WorkKind.RECTIFICATION_REPORT, one.id());
    tasks.close(WorkKind.RECTIFICATION_VERIFY, one.id());
    tasks.close(WorkKind.RECTIFICATION_CLOSE, one.id());
    switch (one.state()) {
      case ISSUED, SENT_BACK ->
          open(
              one,
              since,
              WorkKind.RECTIFICATION_REPORT,
              TaskHolder.person(one.content().responsible()),
              Optional.of(one.content().deadline()));
      case REPORTED -> open(one, since, WorkKind.RECTIFICATION_VERIFY, office(one));
      case VERIFIED -> open(one, since, WorkKind.RECTIFICATION_CLOSE, office(one));
      case CLOSED -> {}
    }
  }

  private void open(Rectification one, Instant since, WorkKind kind, TaskHolder holder) {
    open(one, since, kind, holder, Optional.empty());
  }

  private void open(
      Rectification one, Instant since, WorkKind kind, TaskHolder holder, Optional<LocalDate> due) {
    tasks.open(
        new Task(
            kind,
            one.project(),
            one.id(),
            one.point(),
            one.content().number() + " " + one.title(),
            "/supervision?view=rectifications&id=" + one.id() + "&project=" + one.project(),
            "",
            one.department(),
            holder,
            since,
            due));
  }

  private static TaskHolder office(Rectification one) {
    return TaskHolder.office(one.content().verifier().role(), one.content().verifier().of());
  }
}

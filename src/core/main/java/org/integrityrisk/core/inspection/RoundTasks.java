package org.integrityrisk.core.inspection;

import java.util.Optional;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/** Keeps the checkers' tasks in step with the checks that are planned. */
public final class RoundTasks {

  private final Tasks tasks;

  public RoundTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  void follow(CheckRound round) {
    if (round.state() != RoundState.PLANNED) {
      tasks.close(WorkKind.CHECK_ROUND, round.id());
      return;
    }
    tasks.open(
        new Task(
            WorkKind.CHECK_ROUND,
            round.project(),
            round.id(),
            "",
            round.title(),
            "/supervision?view=rounds&id=" + round.id() + "&project=" + round.project(),
            "",
            round.departments().size() == 1 ? round.departments().iterator().next() : "",
            TaskHolder.person(round.checker()),
            round.planned(),
            Optional.of(round.due())));
  }
}

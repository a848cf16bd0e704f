package org.integrityrisk.core.slip;

import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/** Keeps a slip among the tasks of whoever it is handed to, until that person hands it on. */
public final class SlipTasks {

  private final Tasks tasks;

  public SlipTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Takes note of the last entry. */
  void follow(Slip after) {
    SlipEntry entry = after.entries().get(after.entries().size() - 1);
    switch (entry.kind()) {
      case HAND, REDIRECT -> {
        tasks.close(WorkKind.SLIP_STEP, after.id());
        tasks.open(task(after, entry));
      }
      case END -> tasks.close(WorkKind.SLIP_STEP, after.id());
      case RECEIVE, CORRECT -> {
        // It stays with the same person.
      }
    }
  }

  private static Task task(Slip slip, SlipEntry entry) {
    SlipHead head = slip.head();
    String title = head.title() + " · " + head.steps().get(entry.step()).name();
    return new Task(
        WorkKind.SLIP_STEP,
        head.project(),
        head.id(),
        "",
        title,
        "/slips?id=" + head.id(),
        "",
        head.department(),
        TaskHolder.person(entry.next()),
        entry.time(),
        entry.due());
  }
}

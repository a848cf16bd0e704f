package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;

/**
 * Keeps the tasks of those who handle tips. Each task awaits a person and not an office, so that
 * nobody who must stay away learns of a tip by it; it names the number only, and its day begins at
 * midnight.
 */
public final class TipTasks {

  private static final List<WorkKind> KINDS = List.of(WorkKind.TIP_TAKE_UP, WorkKind.TIP_HANDLE);

  private final Tasks tasks;
  private final TipDesk desk;
  private final Clock clock;

  public TipTasks(Tasks tasks, TipDesk desk, Clock clock) {
    this.tasks = tasks;
    this.desk = desk;
    this.clock = clock;
  }

  /** Opens and closes tasks so that they fit the tip as it is now. */
  void follow(Tip tip) {
    end(tip.card().id());
    kind(tip.card())
        .ifPresent(kind -> holders(tip, kind).forEach(user -> tasks.open(task(tip, kind, user))));
  }

  /** Closes all tasks of a tip. */
  void end(String tip) {
    KINDS.forEach(kind -> tasks.close(kind, tip));
  }

  /** What awaits a handler: nothing while the tipper still has time to answer. */
  private Optional<WorkKind> kind(TipCard card) {
    return switch (card.state()) {
      case RECEIVED -> Optional.of(WorkKind.TIP_TAKE_UP);
      case IN_HAND, WARNED -> Optional.of(WorkKind.TIP_HANDLE);
      case ASKED ->
          Optional.of(WorkKind.TIP_HANDLE).filter(any -> card.isOverdue(LocalDate.now(clock)));
      case CLOSED, PURGED -> Optional.empty();
    };
  }

  private List<String> holders(Tip tip, WorkKind kind) {
    if (kind == WorkKind.TIP_HANDLE && tip.isProposed() && tip.warnings().isEmpty()) {
      return desk.issuersOf(tip);
    }
    List<String> all = desk.handlersOf(tip);
    return tip.card()
        .handler()
        .filter(user -> kind == WorkKind.TIP_HANDLE && all.contains(user))
        .map(List::of)
        .orElse(all);
  }

  private Task task(Tip tip, WorkKind kind, String user) {
    TipCard card = tip.card();
    return new Task(
        kind,
        card.project(),
        card.id(),
        "",
        card.number(),
        "/tips?project=" + card.project() + "&id=" + card.id(),
        "",
        "",
        TaskHolder.person(user),
        card.received().atStartOfDay(clock.getZone()).toInstant(),
        Optional.of(card.due()));
  }
}

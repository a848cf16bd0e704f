package org.integrityrisk.core.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that awaits somebody. There is at most one for each kind, object and holder.
 *
 * @param kind why it awaits the holder
 * @param project key of the project
 * @param object lasting id of what it is about, among those of its kind; the issue key where the
 *     link is empty
 * @param point key of the risk point it belongs to; empty when it belongs to none
 * @param title what it is about, in the words of its author
 * @param link page of the app on which it is done, such as {@code /deployments?id=7}; empty when it
 *     is done on an issue
 * @param level code of the point's level; empty when it has none
 * @param department code of the department concerned; empty when there is none
 * @param holder whom it awaits
 * @param since since when
 * @param due last day, where there is one
 */
public record Task(
    WorkKind kind,
    String project,
    String object,
    String point,
    String title,
    String link,
    String level,
    String department,
    TaskHolder holder,
    Instant since,
    Optional<LocalDate> due) {

  /** The task as its holder finds it among everything that awaits them. */
  WorkItem asWork() {
    return new WorkItem(kind, object, title, level, department, "", "", since, due, link);
  }
}

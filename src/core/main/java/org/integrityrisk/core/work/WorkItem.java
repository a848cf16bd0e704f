package org.integrityrisk.core.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that awaits a person.
 *
 * @param kind why it awaits the person
 * @param key issue key; where there is a link, the id of what it is about
 * @param title title of the issue
 * @param level code of the point's level, empty when it has none
 * @param department code of the point's department
 * @param state code of the issue's state
 * @param actsFor key of the user in whose place the person is to decide; empty as a rule
 * @param since since when it awaits the person
 * @param due last day, where there is one
 * @param link page of the app on which it is done; empty when it is done on the issue
 */
public record WorkItem(
    WorkKind kind,
    String key,
    String title,
    String level,
    String department,
    String state,
    String actsFor,
    Instant since,
    Optional<LocalDate> due,
    String link) {

  /** Whether its key is that of an issue. */
  public boolean isIssue() {
    return link.isEmpty();
  }

  public boolean isOverdue(LocalDate today) {
    return due.isPresent() && today.isAfter(due.get());
  }
}

package org.integrityrisk.core.attachment;

import java.util.List;

/**
 * Where the files of a subject lie, for one user.
 *
 * @param project key of the project
 * @param issues keys of the issues that may hold them; empty when the subject belongs to none
 * @param mayAdd whether the user may add and remove files now
 */
public record FilePlace(String project, List<String> issues, boolean mayAdd) {

  public FilePlace {
    issues = List.copyOf(issues);
  }

  /** Whether no issue holds its files. */
  public boolean isOwn() {
    return issues.isEmpty();
  }

  boolean holds(String issue) {
    return isOwn() ? issue.isEmpty() : issues.contains(issue);
  }
}

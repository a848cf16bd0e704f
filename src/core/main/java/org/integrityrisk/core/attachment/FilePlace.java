package org.integrityrisk.core.attachment;

import java.util.List;

/**
 * Where the files of a subject lie, for one user.
 *
 * @param project key of the project
 * @param issues keys of the issues that may hold them; empty when there is none
 * @param mayAdd whether the user may add and remove files now
 */
public record FilePlace(String project, List<String> issues, boolean mayAdd) {

  public FilePlace {
    issues = List.copyOf(issues);
  }
}

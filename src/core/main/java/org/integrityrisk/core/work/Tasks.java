package org.integrityrisk.core.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The open tasks. What opens a task writes it in the same transaction as the change that asks for
 * it; a task that is done is gone.
 */
public interface Tasks {

  /**
   * Opens a task, or changes the open one of the same kind, object and holder; that one goes on
   * counting from when it was opened.
   */
  void open(Task task);

  /** Closes every task of a kind about an object, whoever holds it. */
  void close(WorkKind kind, String object);

  /** Closes one holder's task of a kind about an object. */
  void close(WorkKind kind, String object, TaskHolder holder);

  /** The open tasks of these holders, in projects with these keys. */
  List<Task> of(Set<String> projects, Collection<TaskHolder> holders);

  /** Every open task of a project, the oldest first. */
  List<Task> all(String project);
}

package org.integrityrisk.core.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The open tasks in memory. */
public final class OpenTasks implements Tasks {

  private final List<Task> open = new ArrayList<>();

  @Override
  public void open(Task task) {
    close(task.kind(), task.object(), task.holder());
    open.add(task);
  }

  @Override
  public void close(WorkKind kind, String object) {
    open.removeIf(about(kind, object));
  }

  @Override
  public void close(WorkKind kind, String object, TaskHolder holder) {
    open.removeIf(about(kind, object).and(task -> task.holder().equals(holder)));
  }

  @Override
  public List<Task> of(Set<String> projects, Collection<TaskHolder> holders) {
    return open.stream()
        .filter(task -> projects.contains(task.project()) && holders.contains(task.holder()))
        .toList();
  }

  @Override
  public List<Task> all(String project) {
    return open.stream().filter(task -> task.project().equals(project)).toList();
  }

  private static Predicate<Task> about(WorkKind kind, String object) {
    return task -> task.kind() == kind && task.object().equals(object);
  }
}

package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.junit.jupiter.api.Test;

class TaskRepositoryTest {

  private static final TaskHolder CLERK = TaskHolder.person("clerk");
  private static final TaskHolder HEAD =
      TaskHolder.office(HolderRole.DEPARTMENT_HEAD, "licensing:north");

  private final TaskRepository tasks = new TaskRepository(new TestDatabase().database());

  @Test
  void aTaskIsFoundByWhomItAwaits() {
    tasks.open(task("7", CLERK, "2026-11-01"));
    tasks.open(task("7", HEAD, "2026-11-02"));

    assertThat(of(CLERK)).containsExactly(task("7", CLERK, "2026-11-01"));
    assertThat(of(CLERK, HEAD)).extracting(Task::holder).containsExactly(CLERK, HEAD);
    assertThat(tasks.of(Set.of("OTHER"), List.of(CLERK, HEAD))).isEmpty();
    assertThat(of()).isEmpty();
  }

  @Test
  void openedAgainItTakesTheNewWordsAndCountsOn() {
    tasks.open(task("7", CLERK, "2026-11-01"));
    tasks.open(task("7", CLERK, "2026-11-09"));

    assertThat(tasks.all("LZ")).containsExactly(task("7", CLERK, "2026-11-01"));
  }

  @Test
  void closedForOneItAwaitsTheOther() {
    tasks.open(task("7", CLERK, "2026-11-01"));
    tasks.open(task("7", HEAD, "2026-11-01"));

    tasks.close(WorkKind.REVIEW, "7", CLERK);

    assertThat(of(CLERK, HEAD)).extracting(Task::holder).containsExactly(HEAD);
  }

  @Test
  void closedForAllItAwaitsNobody() {
    tasks.open(task("7", CLERK, "2026-11-01"));
    tasks.open(task("7", HEAD, "2026-11-01"));
    tasks.open(task("8", HEAD, "2026-11-01"));

    tasks.close(WorkKind.DRAFT, "7");
    tasks.close(WorkKind.REVIEW, "7");

    assertThat(of(CLERK, HEAD)).extracting(Task::object).containsExactly("8");
  }

  private List<Task> of(TaskHolder... holders) {
    return tasks.of(Set.of("LZ"), List.of(holders));
  }

  private static Task task(String object, TaskHolder holder, String since) {
    return new Task(
        WorkKind.REVIEW,
        "LZ",
        object,
        "LZ-1",
        "许可审批 · α",
        "/deployments?id=" + object,
        "1",
        "licensing",
        holder,
        Instant.parse(since + "T00:00:00Z"),
        Optional.of(LocalDate.parse("2026-12-01")));
  }
}

package org.integrityrisk.sandbox.issue.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hsqldb.jdbc.JDBCDataSource;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.Dialect;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is kept, and nobody gets in the way of anybody else. */
class ConcurrencyTest {
  private static final Clock CLOCK = Clock.systemDefaultZone();

  @Test
  void issuesThatAreCreatedAtOnceGetKeysWithoutGapsAndWithoutTwins() throws Exception {
    ReviewProject project = ReviewProject.on(MemoryDatabase.open(), CLOCK);
    int each = 40;

    List<String> keys =
        atOnce(
            IntStream.range(0, 2)
                .<Callable<List<String>>>mapToObj(
                    writer -> () -> createKeys(project, "writer " + writer, each))
                .toList());

    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 2 * each).mapToObj(number -> "HD-" + number).toList());
  }

  @Test
  void oneStepIsTakenOnceEvenIfTwoTakeItAtOnce() throws Exception {
    ReviewProject project = ReviewProject.on(MemoryDatabase.open(), CLOCK);
    MutableIssue issue = project.create("clerk", "Gifts");

    List<Boolean> done =
        atOnce(
            IntStream.range(0, 2)
                .<Callable<List<Boolean>>>mapToObj(
                    user -> () -> List.of(project.act("clerk", issue, 11, null).isValid()))
                .toList());

    assertThat(done).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void whatWasAnsweredIsThereAfterTheProcessDied(@TempDir Path folder) throws Exception {
    String url =
        "jdbc:hsqldb:file:" + folder.resolve("db") + ";hsqldb.tx=mvcc;hsqldb.write_delay=false";
    ReviewProject before = ReviewProject.on(open(url), CLOCK);
    MutableIssue issue = before.create("clerk", "Gifts");
    ReviewProject.required(before.act("clerk", issue, 11, null));

    // The copy has what a killed process leaves: no checkpoint, no shutdown.
    Path copy = folder.resolve("copy");
    copyFiles(folder, copy);
    ReviewProject after =
        ReviewProject.again(open("jdbc:hsqldb:file:" + copy.resolve("db")), CLOCK, before);

    Issue found = after.service(IssueManager.class).getIssueObject(issue.getKey());
    assertThat(found.getStatus().getName()).isEqualTo("Review");
    assertThat(found.getCustomFieldValue(after.field("Level"))).isNotNull();
    assertThat(after.create("clerk", "Next").getKey()).isEqualTo("HD-2");
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (var files = Files.newDirectoryStream(from, "db.*")) {
      for (Path file : files) {
        if (Files.isRegularFile(file) && !file.toString().endsWith(".lck")) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
  }

  private static Database open(String url) {
    JDBCDataSource source = new JDBCDataSource();
    source.setUrl(url);
    source.setUser("SA");
    return new Database(source, Dialect.HSQLDB);
  }

  private static List<String> createKeys(ReviewProject project, String summary, int number) {
    return IntStream.range(0, number)
        .mapToObj(index -> project.create("clerk", summary + " " + index).getKey())
        .toList();
  }

  private static <T> List<T> atOnce(List<Callable<List<T>>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      List<T> all = new ArrayList<>();
      for (Future<List<T>> done : threads.invokeAll(work)) {
        all.addAll(done.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }
}

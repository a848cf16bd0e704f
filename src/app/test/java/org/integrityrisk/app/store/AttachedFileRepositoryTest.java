package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.integrityrisk.app.store.register.ProjectTables;
import org.integrityrisk.core.attachment.AttachedFile;
import org.integrityrisk.core.attachment.FileSubject;
import org.integrityrisk.core.attachment.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents that no issue holds come back as they were, and go with their file or project. */
class AttachedFileRepositoryTest {

  private final TestDatabase test = new TestDatabase();
  private final AttachedFileRepository files = new AttachedFileRepository(test.database());

  private static AttachedFile file(String id, String project, int size) {
    return new AttachedFile(
        id,
        new FileSubject(SubjectKind.CHECK_ROUND, "round-1"),
        project,
        "",
        "",
        "问卷.xlsx",
        size,
        "inspector",
        "苏禾",
        Instant.parse("2026-11-22T03:00:00.123Z"));
  }

  private byte[] add(String id, String project, int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    files.add(file(id, project, size), content);
    return content;
  }

  /** One byte, a piece to the byte, one more, and several. */
  @ParameterizedTest
  @ValueSource(ints = {1, 262_143, 262_144, 262_145, 1_000_000})
  void aContentComesBackByteByByte(int size) {
    byte[] content = add("f1", "RISK", size);
    add("f2", "RISK", 7);

    assertThat(files.content("f1")).get().isEqualTo(content);
    assertThat(files.find("f1")).contains(file("f1", "RISK", size));
    assertThat(files.bytesKept("RISK")).isEqualTo(size + 7);
  }

  @Test
  void aFileThatIsRemovedLeavesNothing() {
    add("f1", "RISK", 300_000);
    byte[] other = add("f2", "RISK", 5);

    files.remove("f1");

    assertThat(files.find("f1")).isEmpty();
    assertThat(files.content("f1")).isEmpty();
    assertThat(files.content("f2")).get().isEqualTo(other);
    assertThat(files.bytesKept("RISK")).isEqualTo(5);
  }

  @Test
  void aRemovedProjectTakesItsFilesAlong() {
    add("f1", "RISK", 300_000);
    add("f2", "OTHER", 5);

    new ProjectTables(test.database()).deleteOf("RISK");

    assertThat(files.find("f1")).isEmpty();
    assertThat(files.bytesKept("RISK")).isZero();
    assertThat(files.bytesKept("OTHER")).isEqualTo(5);
  }
}

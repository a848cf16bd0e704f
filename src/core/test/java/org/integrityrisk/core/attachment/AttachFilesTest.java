package org.integrityrisk.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a measure at issue RISK-1, which clerk and head may add to and inspector only sees. */
class AttachFilesTest {

  private static final FileSubject SUBJECT = new FileSubject(SubjectKind.MEASURE, "RISK-1");
  private static final byte[] CONTENT = {1, 2, 3};

  private final World world = new World("market-regulator");
  private final Map<String, AttachedFile> rows = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, byte[]> kept = new HashMap<>();
  private long taken;
  private List<String> issues = List.of("RISK-1", "RISK-2");
  private boolean open = true;
  private int last;

  private final AttachFiles files =
      new AttachFiles(
          List.of(places()),
          rows(),
          archive(),
          world.town,
          world.town,
          new Audit(world.store.auditTrail(), world.clock),
          () -> "file-" + ++last,
          world.clock);

  @Test
  void aFileIsKeptAndHandedOut() {
    AttachFiles.Shown shown = add("clerk", "", "台账.pdf", CONTENT);

    AttachedFile file = shown.files().get(0);
    assertThat(file.name()).isEqualTo("台账.pdf");
    assertThat(file.issue()).isEqualTo("RISK-1");
    assertThat(files.content("inspector", file.id())).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @CsvSource({
    "clerk,     '',     '',    3,        file.name-required",
    "clerk,     '',     a.txt, 0,        file.empty",
    "clerk,     '',     a.txt, 10485761, file.too-large",
    "clerk,     RISK-9, a.txt, 3,        file.not-its-issue",
    "inspector, '',     a.txt, 3,        access.forbidden",
    "stranger,  '',     a.txt, 3,        access.not-found",
  })
  void whatIsNotTaken(String user, String issue, String name, int size, String code) {
    assertRefused(user, issue, name, new byte[size], code);
    assertThat(contents).isEmpty();
  }

  @Test
  void whereThereIsNoIssueTheDatabaseKeepsTheFileEvenIfTheHostTakesNone() {
    issues = List.of();
    open = false;
    assertRefused("clerk", "RISK-1", "a.txt", CONTENT, "file.not-its-issue");

    AttachedFile file = add("clerk", "", "a.txt", CONTENT).files().get(0);
    assertThat(file.isOwn()).isTrue();
    assertThat(contents).isEmpty();
    assertThat(files.content("clerk", file.id())).isEqualTo(CONTENT);
    assertThatThrownBy(() -> files.content("stranger", file.id()))
        .hasMessageContaining("access.not-found");
    assertThat(files.remove("clerk", file.id()).files()).isEmpty();
    assertThat(kept).isEmpty();
  }

  @Test
  void theRoomOfAProjectInTheDatabaseIsBounded() {
    issues = List.of();
    taken = AttachFiles.PROJECT_BYTES - CONTENT.length;
    String id = add("clerk", "", "a.txt", CONTENT).files().get(0).id();
    assertRefused("clerk", "", "b.txt", CONTENT, "file.no-room");

    files.remove("clerk", id);
    assertThat(add("clerk", "", "b.txt", CONTENT).files()).hasSize(1);
  }

  @Test
  void aHostThatTakesNoFilesIsSaidSo() {
    open = false;
    assertRefused("clerk", "", "a.txt", CONTENT, "file.closed");
  }

  @Test
  void thereAreOnlySoMany() {
    for (int number = 0; number < AttachFiles.FILES; number++) {
      add("clerk", "RISK-2", number + ".txt", CONTENT);
    }
    assertRefused("clerk", "", "a.txt", CONTENT, "file.too-many");
  }

  @Test
  void whoAddedAFileRemovesItAndNobodyElse() {
    String id = add("clerk", "", "a.txt", CONTENT).files().get(0).id();

    assertThatThrownBy(() -> files.remove("head", id)).hasMessageContaining("access.forbidden");
    assertThat(files.remove("clerk", id).files()).isEmpty();
    assertThat(contents).isEmpty();
    assertThatThrownBy(() -> files.content("clerk", id)).hasMessageContaining("access.not-found");
  }

  @Test
  void whatSomebodyDeletedInTheHostIsNotFound() {
    String id = add("clerk", "", "a.txt", CONTENT).files().get(0).id();
    contents.clear();

    assertThatThrownBy(() -> files.content("clerk", id)).hasMessageContaining("access.not-found");
    assertThat(files.remove("clerk", id).files()).isEmpty();
  }

  private AttachFiles.Shown add(String user, String issue, String name, byte[] content) {
    return files.add(user, SUBJECT, new AttachFiles.Sent(issue, name, content));
  }

  private void assertRefused(String user, String issue, String name, byte[] content, String code) {
    assertThatThrownBy(() -> add(user, issue, name, content))
        .isInstanceOf(DomainException.class)
        .hasMessageContaining(code);
  }

  private FilePlaces places() {
    return new FilePlaces() {
      @Override
      public SubjectKind kind() {
        return SubjectKind.MEASURE;
      }

      @Override
      public FilePlace find(String user, String id) {
        if (user.equals("stranger")) {
          throw Refusals.notFound(id);
        }
        return new FilePlace("RISK", issues, !user.equals("inspector"));
      }
    };
  }

  private AttachedFiles rows() {
    return new AttachedFiles() {
      @Override
      public void add(AttachedFile file) {
        rows.put(file.id(), file);
      }

      @Override
      public void add(AttachedFile file, byte[] content) {
        add(file);
        kept.put(file.id(), content);
      }

      @Override
      public Optional<byte[]> content(String id) {
        return Optional.ofNullable(kept.get(id));
      }

      @Override
      public long bytesKept(String project) {
        return taken + kept.values().stream().mapToLong(content -> content.length).sum();
      }

      @Override
      public Optional<AttachedFile> find(String id) {
        return Optional.ofNullable(rows.get(id));
      }

      @Override
      public List<AttachedFile> of(FileSubject subject) {
        return new ArrayList<>(rows.values());
      }

      @Override
      public void remove(String id) {
        rows.remove(id);
        kept.remove(id);
      }
    };
  }

  private FileArchive archive() {
    return new FileArchive() {
      @Override
      public boolean isOpen() {
        return open;
      }

      @Override
      public String keep(String issue, String user, String name, byte[] content) {
        contents.put(name, content);
        return name;
      }

      @Override
      public Optional<byte[]> read(String issue, String hostId) {
        return Optional.ofNullable(contents.get(hostId));
      }

      @Override
      public void remove(String issue, String hostId) {
        contents.remove(hostId);
      }
    };
  }
}

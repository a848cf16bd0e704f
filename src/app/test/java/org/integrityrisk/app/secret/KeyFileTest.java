package org.integrityrisk.app.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.integrityrisk.core.secret.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final MasterKey FIRST = new MasterKey("key-1", new byte[32]);
  private static final MasterKey SECOND =
      new MasterKey("key-2", "abcdefghabcdefghabcdefghabcdefgh".getBytes());

  @Test
  void keysComeBackInTheirOrder(@TempDir Path folder) {
    KeyFile file = new KeyFile(folder.resolve("new/keys"));
    assertThat(file.read()).isEmpty();

    file.write(List.of(SECOND, FIRST));
    assertThat(file.read()).containsExactly(SECOND, FIRST);
    file.write(List.of(FIRST));
    assertThat(file.read()).containsExactly(FIRST);
  }

  @Test
  void onlyTheAccountOfTheHostReadsIt(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("keys");
    new KeyFile(path).write(List.of(FIRST));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void whatIsNoKeyIsNotAtHand(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("keys");
    Files.writeString(path, "# a note = of somebody\nkey-1 = too short\nnonsense\n");

    assertThat(new KeyFile(path).read()).isEmpty();
  }
}

package org.integrityrisk.app.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.integrityrisk.core.secret.MasterKey;

/**
 * A file of master keys: a line {@code id = Base64} for each, the current one first; lines that
 * begin with # say something to people.
 */
final class KeyFile {

  private static final String HEAD =
      "# Master keys of Integrity Risk for Jira. Whoever has this file and the database can read"
          + " tips; without it nobody can. Keep a copy apart from the copies of the database.";

  private static final String OWNER_ONLY = "rw-------";

  private final Path path;

  KeyFile(Path path) {
    this.path = path;
  }

  /** All keys; none when there is no file, or nothing in it can be understood. */
  List<MasterKey> read() {
    if (!Files.isReadable(path)) {
      return List.of();
    }
    List<MasterKey> keys = new ArrayList<>();
    for (String line : lines()) {
      String[] parts = line.split("=", 2);
      if (!line.startsWith("#") && parts.length == 2) {
        add(keys, parts[0].strip(), parts[1].strip());
      }
    }
    return keys;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that is no key counts as a key that is not at hand. */
  private static void add(List<MasterKey> keys, String id, String text) {
    if (text.matches("[A-Za-z0-9+/]{43}=")) {
      keys.add(new MasterKey(id, Base64.getDecoder().decode(text)));
    }
  }

  /** Writes all keys anew, readable to the host's own account only; all or nothing. */
  void write(List<MasterKey> keys) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    keys.forEach(
        key -> lines.add(key.id() + " = " + Base64.getEncoder().encodeToString(key.bytes())));
    try {
      Files.createDirectories(path.getParent());
      Path next = path.resolveSibling(path.getFileName() + ".new");
      Files.deleteIfExists(next);
      create(next);
      Files.write(next, lines, StandardCharsets.UTF_8);
      move(next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
    } else {
      Files.createFile(file);
    }
  }

  private void move(Path next) throws IOException {
    try {
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

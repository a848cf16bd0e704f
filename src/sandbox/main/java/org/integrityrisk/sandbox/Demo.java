package org.integrityrisk.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo that the sandbox brings: invented people, their organisation and risk points. */
final class Demo {
  /** Who can log in to the demo, for whoever starts it. */
  private static final String ACCOUNTS = "accounts.txt";

  private static final List<String> FILES =
      List.of("users.csv", "script.jsonl", "organisation.csv", "risk-points.csv", ACCOUNTS);

  private final Path folder;

  private Demo(Path folder) {
    this.folder = folder;
  }

  /** Copies the demo's files into a folder that goes when the sandbox ends. */
  static Demo unpack() {
    try {
      Path folder = Files.createTempDirectory("sandbox-demo");
      for (String name : FILES) {
        copy(name, folder);
      }
      folder.toFile().deleteOnExit();
      return new Demo(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path users() {
    return folder.resolve("users.csv");
  }

  Path script() {
    return folder.resolve("script.jsonl");
  }

  /** What to tell whoever started the script: the text beside it, or nothing. */
  static String accounts(Path script) {
    Path file = script.resolveSibling(ACCOUNTS);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream in = Demo.class.getResourceAsStream("/demo/" + name)) {
      Path file = folder.resolve(name);
      Files.copy(in, file);
      file.toFile().deleteOnExit();
    }
  }
}

package org.integrityrisk.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo that the sandbox brings: invented people, their organisation and risk points. */
final class Demo {
  private static final List<String> FILES =
      List.of("users.csv", "script.jsonl", "organisation.csv", "risk-points.csv");

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

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream in = Demo.class.getResourceAsStream("/demo/" + name)) {
      Path file = folder.resolve(name);
      Files.copy(in, file);
      file.toFile().deleteOnExit();
    }
  }
}

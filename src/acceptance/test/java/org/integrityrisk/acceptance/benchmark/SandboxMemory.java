package org.integrityrisk.acceptance.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integrityrisk.acceptance.harness.Sandbox;

/**
 * What the process of a sandbox takes in memory.
 *
 * @param pid its id
 */
record SandboxMemory(long pid) {
  private static final Pattern USED = Pattern.compile("total (?:reserved )?\\d+K.* used (\\d+)K");

  static SandboxMemory of(Sandbox sandbox) {
    return new SandboxMemory(sandbox.pid());
  }

  /** Megabytes that the system has given it; 0 where the system does not say. */
  long resident() {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException noSuchFigureHere) {
      return 0;
    }
  }

  /** Megabytes of objects that are in use, once what is not has been cleared away. */
  long live() {
    ask("GC.run");
    Matcher used = USED.matcher(ask("GC.heap_info"));
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return kilobytes / 1024;
  }

  private String ask(String order) {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process process = new ProcessBuilder(jcmd, Long.toString(pid), order).start();
      return new String(process.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.integrityrisk.acceptance.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/**
 * A JVM in which one sandbox runs after another. What a sandbox needs most of its time for is
 * loading and compiling what the last one had loaded and compiled: a JVM whose sandbox is no longer
 * needed is kept for the next one of the same test run, which starts with nothing of the last one's
 * data.
 */
final class SandboxProcess {
  private static final String READY = "Ready: ";
  private static final String STOPPED = "Stopped";
  private static final String ENDED = "";

  /** Checks live too short for what the JVM does by default; measurements say nothing here. */
  private static final List<String> OF_JVM =
      Stream.of(System.getProperty("sandbox.jvm", "").split(" "))
          .filter(option -> !option.isEmpty())
          .toList();

  /** What {@link ClassArchive} has kept spares the JVM a quarter of the work of a start. */
  private static final Optional<String> ARCHIVE =
      Optional.ofNullable(System.getProperty("sandbox.archive"));

  private static final Deque<SandboxProcess> IDLE = new ArrayDeque<>();

  private final Process process;
  private final Writer orders;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private volatile StringBuffer said = new StringBuffer();

  private SandboxProcess(Process process) {
    this.process = process;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    Thread reader = new Thread(this::listen, "sandbox-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** One that has served before, if there is one, else a new one. */
  static SandboxProcess any() {
    synchronized (IDLE) {
      return IDLE.isEmpty() ? fresh(List.of()) : IDLE.pop();
    }
  }

  /** A new one with further options for the JVM. */
  static SandboxProcess fresh(List<String> ofJvm) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.addAll(OF_JVM);
    command.addAll(ofJvm);
    ARCHIVE.ifPresent(file -> command.add("-XX:SharedArchiveFile=" + file));
    String classPath = path(program()) + File.pathSeparator + path("sandbox.lib") + "/*";
    command.addAll(List.of("-cp", classPath, "org.integrityrisk.sandbox.Series"));
    try {
      return new SandboxProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JVM keeps no classes of folders. */
  private static String program() {
    return System.getProperty("sandbox.jar") == null ? "sandbox.classes" : "sandbox.jar";
  }

  private static String path(String property) {
    return Path.of(System.getProperty(property)).toAbsolutePath().normalize().toString();
  }

  /**
   * Starts a sandbox on a free port.
   *
   * @return where it answers
   */
  String start(List<String> options) {
    said = new StringBuffer();
    List<String> line = new ArrayList<>(List.of("--app", path("app.jar"), "--port", "0"));
    line.addAll(options);
    return ask(String.join("\t", line));
  }

  /** Gives the order and waits until it is carried out. */
  private String ask(String order) {
    try {
      orders.write(order + "\n");
      orders.flush();
      String answer = answers.take();
      if (answer.equals(ENDED)) {
        throw new IllegalStateException("The sandbox does not start or stop:\n" + said);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException("The process of the sandbox has ended:\n" + said, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An unread pipe would stop the process once it is full. */
  private void listen() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      output.lines().forEach(this::hear);
    } catch (IOException | UncheckedIOException ended) {
      said.append(ended);
    }
    answers.add(ENDED);
  }

  private void hear(String line) {
    said.append(line).append('\n');
    int ready = line.indexOf(READY);
    if (ready >= 0) {
      answers.add(line.substring(ready + READY.length()).trim());
    } else if (line.equals(STOPPED)) {
      answers.add(STOPPED);
    } else {
      System.out.println(line);
    }
  }

  /** Everything that the present sandbox has written to its log. */
  String said() {
    return said.toString();
  }

  /** Stops the present sandbox, and keeps the process for the next one; one is enough. */
  void giveBack() {
    ask("");
    synchronized (IDLE) {
      if (IDLE.isEmpty()) {
        IDLE.push(this);
        return;
      }
    }
    end();
  }

  /** Stops the present sandbox and ends the process. */
  void end() {
    try {
      orders.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process.onExit().join();
  }

  /** Ends the process at once. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  long pid() {
    return process.pid();
  }
}

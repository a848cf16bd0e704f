package org.integrityrisk.acceptance.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A sandbox in a process of its own, with the built app jar in it; stopped when closed. */
public final class Sandbox implements AutoCloseable {
  private static final String READY = "Ready: ";

  /** Checks live too short for what the JVM does by default; measurements say nothing here. */
  private static final List<String> OF_JVM =
      Stream.of(System.getProperty("sandbox.jvm", "").split(" "))
          .filter(option -> !option.isEmpty())
          .toList();

  /** What {@link ClassArchive} has kept spares the JVM a quarter of the work of a start. */
  private static final Optional<String> ARCHIVE =
      Optional.ofNullable(System.getProperty("sandbox.archive"));

  /** Where very much is hashed, the second compiler pays after all, for what is very hot alone. */
  private static final List<String> FOR_HASHING =
      List.of(
          "-XX:TieredStopAtLevel=4",
          "-XX:Tier4InvocationThreshold=100000",
          "-XX:Tier4MinInvocationThreshold=100000",
          "-XX:Tier4CompileThreshold=200000",
          "-XX:Tier4BackEdgeThreshold=10000000");

  private final Process process;
  private final String baseUrl;
  private final StringBuffer said;

  private Sandbox(Process process, String baseUrl, StringBuffer said) {
    this.process = process;
    this.baseUrl = baseUrl;
    this.said = said;
  }

  /** Starts one on a free port with data in memory. */
  public static Sandbox inMemory(String... options) {
    List<String> all = new ArrayList<>(List.of("--memory"));
    all.addAll(Arrays.asList(options));
    return start(all);
  }

  /** Starts one on a free port with its data in the folder. */
  public static Sandbox inFolder(Path home, String... options) {
    List<String> all = new ArrayList<>(List.of("--home", home.toString()));
    all.addAll(Arrays.asList(options));
    return start(all);
  }

  /** Starts one on a free port; the options say where its data is. */
  public static Sandbox start(List<String> options) {
    return start(List.of(), options);
  }

  /** The same with a JVM that is quick at the slow hashes of secrets. */
  public static Sandbox startForHashing(List<String> options) {
    return start(FOR_HASHING, options);
  }

  private static Sandbox start(List<String> ofJvm, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.addAll(OF_JVM);
    command.addAll(ofJvm);
    ARCHIVE.ifPresent(file -> command.add("-XX:SharedArchiveFile=" + file));
    command.addAll(
        List.of(
            "-cp",
            path(program()) + File.pathSeparator + path("sandbox.lib") + "/*",
            "org.integrityrisk.sandbox.Main",
            "--app",
            path("app.jar"),
            "--port",
            "0"));
    command.addAll(options);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      StringBuffer said = new StringBuffer();
      return new Sandbox(process, waitUntilReady(process, said), said);
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

  private static String waitUntilReady(Process process, StringBuffer said) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains(READY)) {
        drain(output, said);
        return line.substring(line.indexOf(READY) + READY.length()).trim();
      }
    }
    throw new IllegalStateException("The sandbox did not start:\n" + said);
  }

  /** An unread pipe would stop the process once it is full. */
  private static void drain(BufferedReader output, StringBuffer said) {
    Thread reader =
        new Thread(() -> output.lines().forEach(line -> keep(line, said)), "sandbox-output");
    reader.setDaemon(true);
    reader.start();
  }

  private static void keep(String line, StringBuffer said) {
    said.append(line).append('\n');
    System.out.println(line);
  }

  /** Everything that it has written to its log. */
  public String log() {
    return said.toString();
  }

  /** As in {@code http://localhost:2990/jira}. */
  public String baseUrl() {
    return baseUrl;
  }

  public RestUser as(String name, String password) {
    return RestUser.named(this, name, password);
  }

  public RestUser admin() {
    return as("admin", "admin");
  }

  public RestUser anonymous() {
    return RestUser.anonymous(this);
  }

  /** Puts the clock forward; the sandbox must have been started with {@code --movable-clock}. */
  public void forward(int days) {
    admin().post("/rest/sandbox/1/clock", Map.of("days", days)).ok();
  }

  /** Ends the process at once, as a power failure would. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** The id of the process, for measurements. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}

package org.integrityrisk.acceptance.harness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A sandbox in another process, with the built app jar in it; stopped when closed. */
public final class Sandbox implements AutoCloseable {
  /** Where very much is hashed, the second compiler pays after all, for what is very hot alone. */
  private static final List<String> FOR_HASHING =
      List.of(
          "-XX:TieredStopAtLevel=4",
          "-XX:Tier4InvocationThreshold=100000",
          "-XX:Tier4MinInvocationThreshold=100000",
          "-XX:Tier4CompileThreshold=200000",
          "-XX:Tier4BackEdgeThreshold=10000000");

  private final SandboxProcess process;
  private final String baseUrl;
  private final Consumer<SandboxProcess> afterwards;

  private Sandbox(
      SandboxProcess process, List<String> options, Consumer<SandboxProcess> afterwards) {
    this.process = process;
    this.baseUrl = process.start(options);
    this.afterwards = afterwards;
  }

  /** Starts one on a free port with data in memory. */
  public static Sandbox inMemory(String... options) {
    List<String> all = new ArrayList<>(List.of("--memory"));
    all.addAll(Arrays.asList(options));
    return start(all);
  }

  /** Starts one on a free port; the options say where its data is. */
  public static Sandbox start(List<String> options) {
    return new Sandbox(SandboxProcess.any(), options, SandboxProcess::giveBack);
  }

  /** The same in a process that serves no other one, for measurements. */
  public static Sandbox alone(List<String> options) {
    return new Sandbox(SandboxProcess.fresh(List.of()), options, SandboxProcess::end);
  }

  /** The same with a JVM that is quick at the slow hashes of secrets. */
  public static Sandbox startForHashing(List<String> options) {
    return new Sandbox(SandboxProcess.fresh(FOR_HASHING), options, SandboxProcess::end);
  }

  /** Everything that it has written to its log. */
  public String log() {
    return process.said();
  }

  /** As in {@code http://localhost:2990/jira}. */
  public String baseUrl() {
    return baseUrl;
  }

  public RestUser as(String name, String password) {
    return RestUser.named(this, name, password);
  }

  /** Somebody who logs in at the log-in page, and goes on with the session. */
  public RestUser signedIn(String name, String password) {
    return RestUser.signedIn(this, name, password);
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

  /** The same by minutes. */
  public void forwardMinutes(int minutes) {
    admin().post("/rest/sandbox/1/clock", Map.of("minutes", minutes)).ok();
  }

  /** Ends the process at once, as a power failure would. */
  public void kill() {
    process.kill();
  }

  /** The id of the process, for measurements. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    afterwards.accept(process);
  }
}

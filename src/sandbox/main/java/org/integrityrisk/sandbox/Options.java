package org.integrityrisk.sandbox;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the sandbox was started.
 *
 * @param app the jar of the app
 * @param port the port on the loopback address; 0 = any free one
 * @param home the folder of the data
 * @param memory true = nothing is kept
 * @param databaseUrl a JDBC URL of a PostgreSQL database; empty = the embedded one
 * @param users demo users as CSV
 * @param script REST calls to make once after the first start
 * @param movableClock whether administrators may put the clock forward
 */
public record Options(
    Path app,
    int port,
    Path home,
    boolean memory,
    Optional<String> databaseUrl,
    Optional<Path> users,
    Optional<Path> script,
    boolean movableClock) {

  /** Options with the true time. */
  public Options(
      Path app,
      int port,
      Path home,
      boolean memory,
      Optional<String> databaseUrl,
      Optional<Path> users,
      Optional<Path> script) {
    this(app, port, home, memory, databaseUrl, users, script, false);
  }
}

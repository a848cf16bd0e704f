package org.integrityrisk.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the options from the command line. */
final class CommandLine {
  static final String USAGE =
      "java org.integrityrisk.sandbox.Main --app JAR [--port 2990] [--home DIR] [--memory] [--db JDBC-URL]"
          + " [--demo] [--users CSV] [--script FILE] [--movable-clock]";

  private static final String DEFAULT_PORT = "2990";
  private static final String DEFAULT_HOME = "sandbox-home";
  private static final Set<String> SWITCHES = Set.of("--memory", "--demo", "--movable-clock");
  private static final Set<String> WITH_VALUE =
      Set.of("--app", "--port", "--home", "--db", "--users", "--script");

  private CommandLine() {}

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException saying which argument is wrong
   */
  static Options parse(String... arguments) {
    Map<String, String> values = values(arguments);
    Optional<Demo> demo =
        Optional.of(values)
            .filter(given -> given.containsKey("--demo"))
            .map(given -> Demo.unpack());
    return new Options(
        file(values, "--app").orElseThrow(() -> new IllegalArgumentException("--app is missing")),
        port(values.getOrDefault("--port", DEFAULT_PORT)),
        Path.of(values.getOrDefault("--home", DEFAULT_HOME)),
        values.containsKey("--memory"),
        Optional.ofNullable(values.get("--db")),
        file(values, "--users").or(() -> demo.map(Demo::users)),
        file(values, "--script").or(() -> demo.map(Demo::script)),
        values.containsKey("--movable-clock"));
  }

  private static Map<String, String> values(String[] arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (SWITCHES.contains(name)) {
        values.put(name, "");
      } else if (WITH_VALUE.contains(name) && i + 1 < arguments.length) {
        values.put(name, arguments[++i]);
      } else {
        throw new IllegalArgumentException("Unknown or without a value: " + name);
      }
    }
    return values;
  }

  private static Optional<Path> file(Map<String, String> values, String name) {
    Optional<Path> file = Optional.ofNullable(values.get(name)).map(Path::of);
    file.filter(path -> !Files.isRegularFile(path))
        .ifPresent(
            path -> {
              throw new IllegalArgumentException(name + ": no file " + path);
            });
    return file;
  }

  private static int port(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--port is not a number: " + value, e);
    }
  }
}

package org.integrityrisk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path folder;

  @Test
  void only_the_jar_must_be_named() throws IOException {
    Path jar = Files.createFile(folder.resolve("app.jar"));
    Options options = CommandLine.parse("--app", jar.toString());
    assertThat(options.app()).isEqualTo(jar);
    assertThat(options.port()).isEqualTo(2990);
    assertThat(options.memory()).isFalse();
    assertThat(options.databaseUrl()).isEmpty();
    assertThat(options.movableClock()).isFalse();
  }

  @Test
  void everything_else_may_be_named() throws IOException {
    Path jar = Files.createFile(folder.resolve("app.jar"));
    Options options =
        CommandLine.parse(
            "--memory",
            "--movable-clock",
            "--port",
            "0",
            "--db",
            "jdbc:postgresql://h/d",
            "--home",
            "h",
            "--app",
            jar.toString());
    assertThat(options.memory()).isTrue();
    assertThat(options.port()).isZero();
    assertThat(options.databaseUrl()).contains("jdbc:postgresql://h/d");
    assertThat(options.home()).isEqualTo(Path.of("h"));
    assertThat(options.movableClock()).isTrue();
  }

  @Test
  void the_demo_brings_users_and_a_script_unless_others_are_named() throws IOException {
    Path jar = Files.createFile(folder.resolve("app.jar"));
    Path users = Files.createFile(folder.resolve("own.csv"));
    Options options =
        CommandLine.parse("--app", jar.toString(), "--demo", "--users", users.toString());
    assertThat(options.users()).contains(users);
    assertThat(options.script().orElseThrow()).exists().hasFileName("script.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--memory", "--app none.jar", "--what", "--port", "--port x"})
  void a_wrong_line_is_refused(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
    assertThatIllegalArgumentException().isThrownBy(() -> CommandLine.parse(arguments));
  }
}

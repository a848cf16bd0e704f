package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.selfcheck.SelfCheckReport;
import org.integrityrisk.core.risk.RiskField;
import org.junit.jupiter.api.Test;

/** Every message that code, scripts and the descriptor ask for is written. */
class MessageKeysTest {
  private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern SCRIPT = Pattern.compile("I18n\\.getText\\(\\s*'([^']+)'");
  private static final String ERROR = "integrity-risk.error.";

  @Test
  void everyProblemHasItsMessage() {
    assertThat(
            Stream.of(Path.of("../core/main/java"), Path.of("main/java"))
                .flatMap(folder -> found(folder, ".java", PROBLEM))
                .map(code -> code.startsWith(ERROR) ? code : ERROR + code))
        .allMatch(MessageBundles.keys()::contains);
  }

  @Test
  void everyTextOfTheScriptsIsWritten() {
    assertThat(found(Path.of("main/resources/js"), ".js", SCRIPT))
        .allMatch(MessageBundles.keys()::contains);
  }

  @Test
  void everyTextOfTheDescriptorIsWritten() {
    assertThat(Descriptor.read().messageKeys()).allMatch(MessageBundles.keys()::contains);
  }

  @Test
  void everyKindOfTheSetUpAndEveryReasonOfTheSelfCheckHasAName() {
    List<String> keys =
        Stream.concat(
                Stream.of(SetupKind.values()).map(SetupKind::messageKey),
                Stream.of(SelfCheckReport.Reason.values()).map(SelfCheckReport.Reason::messageKey))
            .toList();

    assertThat(keys).allMatch(MessageBundles.keys()::contains);
  }

  @Test
  void everyFieldOfARiskPointHasANameForRefusals() {
    assertThat(
            Stream.of(RiskField.values())
                .map(field -> "integrity-risk.workflow.field." + field.code()))
        .allMatch(MessageBundles.keys()::contains);
  }

  private static Stream<String> found(Path folder, String extension, Pattern pattern) {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(extension)).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map(result -> result.group(1))
            .forEach(found::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found.stream();
  }
}

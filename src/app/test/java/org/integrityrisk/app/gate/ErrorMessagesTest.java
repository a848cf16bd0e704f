package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem that the code can report has words in both languages. */
class ErrorMessagesTest {

  private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*\"([a-z.-]+[a-z])\"");

  /** Readers of regime files pass codes on; whatever looks like one there is one. */
  private static final Pattern OF_REGIME_FILE = Pattern.compile("\"(regime\\.[a-z-]+)\"");

  private static final Pattern PUT_TOGETHER =
      Pattern.compile("Problem\\.of\\(\\s*\"[^\"]*\"\\s*\\+|\"[a-z]+\\.[a-z.-]*-\"\\s*\\+");
  private static final String PREFIX = "integrity-risk.error.";
  private static final Path REGIME_FILES =
      Path.of("../core/main/java/org/integrityrisk/core/regime");
  private static final List<Path> SOURCES = List.of(Path.of("../core/main"), Path.of("main/java"));

  @ParameterizedTest
  @ValueSource(strings = {".properties", "_zh_CN.properties"})
  void everyProblemHasWords(String ending) throws IOException {
    Set<String> missing = new TreeSet<>(problems());
    missing.removeAll(keys(ending));
    assertThat(missing).isEmpty();
  }

  @Test
  void noCodeIsPutTogether() throws IOException {
    assertThat(inSources(PUT_TOGETHER).map(MatchResult::group)).isEmpty();
  }

  private static Set<String> problems() throws IOException {
    return Stream.concat(inSources(PROBLEM), in(List.of(REGIME_FILES), OF_REGIME_FILE))
        .map(match -> PREFIX + match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> inSources(Pattern pattern) throws IOException {
    return in(SOURCES, pattern);
  }

  private static Stream<MatchResult> in(List<Path> sources, Pattern pattern) throws IOException {
    List<MatchResult> found = new ArrayList<>();
    for (Path source : sources) {
      try (Stream<Path> files = Files.walk(source)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .flatMap(file -> pattern.matcher(text(file)).results())
            .forEach(found::add);
      }
    }
    return found.stream();
  }

  private static Set<String> keys(String ending) throws IOException {
    Properties texts = new Properties();
    try (Stream<Path> files = Files.list(Path.of("main/resources/i18n"))) {
      for (Path file : files.filter(one -> hasEnding(one, ending)).toList()) {
        texts.load(Files.newBufferedReader(file));
      }
    }
    return texts.stringPropertyNames();
  }

  private static boolean hasEnding(Path file, String ending) {
    String name = file.getFileName().toString();
    boolean chinese = name.endsWith("_zh_CN.properties");
    return name.endsWith(ending) && chinese == ending.startsWith("_");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

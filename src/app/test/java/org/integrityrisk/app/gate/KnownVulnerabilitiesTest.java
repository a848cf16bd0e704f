package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No library with a published vulnerability goes into the jar, and none that nobody looked up. */
class KnownVulnerabilitiesTest {

  /** The packages of libraries that bnd puts into the jar. */
  private static final Pattern INLINED =
      Pattern.compile("^ {2}([a-z][a-z0-9.]*)\\.\\*", Pattern.MULTILINE);

  private static final Pattern LIBRARY = Pattern.compile("/([^/!]+?)-(\\d[^/!]*)\\.jar!");

  @Test
  void everyLibraryWasLookedUp() throws IOException {
    assertThat(lines().map(line -> line.get(0)).distinct())
        .containsExactlyInAnyOrderElementsOf(shipped().keySet());
  }

  @Test
  void noneIsKnownToBeVulnerable() throws IOException {
    Map<String, String> shipped = shipped();

    assertThat(lines().filter(line -> line.size() == 4))
        .isNotEmpty()
        .noneMatch(line -> affects(line.get(1), line.get(2), shipped.get(line.get(0))));
  }

  @ParameterizedTest
  @CsvSource({
    "1.21, 1.26.0, 1.20, false",
    "1.21, 1.26.0, 1.21, true",
    "1.21, 1.26.0, 1.25.0, true",
    "1.21, 1.26.0, 1.26.0, false",
    "1.21, 1.26.0, 1.26, false",
    "2.0, 2.14.0, 2.9.0, true",
    "0, 2.7, 2.10, false",
    "0, 1.4.1, 1.4, true",
  })
  void aVersionIsAffectedFromTheFirstToTheOneThatIsNotAnyMore(
      String first, String mended, String version, boolean affected) {
    assertThat(affects(first, mended, version)).isEqualTo(affected);
  }

  private static boolean affects(String first, String mended, String version) {
    return compare(first, version) <= 0 && compare(version, mended) < 0;
  }

  private static int compare(String one, String other) {
    return Version.parse(padded(one)).compareTo(Version.parse(padded(other)));
  }

  private static String padded(String version) {
    long parts = version.chars().filter(sign -> sign == '.').count();
    return version + ".0".repeat((int) (2 - Math.min(parts, 2)));
  }

  private static Stream<List<String>> lines() {
    return BuiltApp.lines("known-vulnerabilities.txt")
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split(" \\| ")));
  }

  /** Names and versions of the libraries that hold one of the inlined packages. */
  private static Map<String, String> shipped() throws IOException {
    Map<String, String> shipped = new TreeMap<>();
    Matcher inlined = INLINED.matcher(Files.readString(Path.of("bnd.bnd")));
    while (inlined.find()) {
      shipped.putAll(holding(inlined.group(1)));
    }
    return shipped;
  }

  private static Map<String, String> holding(String inlined) throws IOException {
    Map<String, String> libraries = new TreeMap<>();
    for (var place :
        Collections.list(
            KnownVulnerabilitiesTest.class
                .getClassLoader()
                .getResources(inlined.replace('.', '/')))) {
      Matcher library = LIBRARY.matcher(place.toString());
      if (library.find()) {
        libraries.put(library.group(1), library.group(2));
      }
    }
    assertThat(libraries).as(inlined).isNotEmpty();
    return libraries;
  }
}

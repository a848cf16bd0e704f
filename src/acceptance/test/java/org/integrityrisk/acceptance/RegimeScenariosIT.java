package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the nine regimes from filing to in force, over REST, in a project and an organisation of
 * its own. What happens stands in a table for each under {@code regimes/}, to be read by who knows
 * the documents; {@link RegimeStory} says how a line is carried out and checked.
 */
class RegimeScenariosIT {
  private static final Path FOLDER = Path.of("test", "resources", "regimes");

  @TempDir static Path folder;
  private static Sandbox sandbox;

  static Stream<String> regimes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".txt", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @BeforeAll
  static void start() throws IOException {
    List<String> users = new ArrayList<>(List.of("name,displayName,email,password,locale,groups"));
    for (String regime : regimes().toList()) {
      users.addAll(RegimeStory.users(lines(regime)));
    }
    Path file = Files.write(folder.resolve("users.csv"), users);
    sandbox = Sandbox.inMemory("--users", file.toString());
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void everyRegimeHasATable() {
    List<String> keys = new ArrayList<>();
    sandbox
        .admin()
        .get("regimes")
        .ok()
        .get("regimes")
        .forEach(one -> keys.add(one.get("key").asText()));
    assertThat(keys).hasSize(9);
    assertThat(scenarios()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void pointsGoFromFilingToInForceAsTheRegimeDemands(String regime) throws IOException {
    RegimeStory story = new RegimeStory(sandbox, regime);
    for (String line : lines(regime)) {
      story.tell(line);
    }
    assertThat(story.pointsInForce()).isPositive();
    everyHeatMapLeadsToItsPoints(story.project());
  }

  private static void everyHeatMapLeadsToItsPoints(String project) {
    String of = "project=" + project + "&phase=not-withdrawn";
    HeatMap usual = HeatMap.of(sandbox.admin(), of);
    usual.leadsToItsPoints(sandbox.admin());
    for (String dimension : usual.dimensions()) {
      if (!usual.sides().startsWith(dimension + " ")) {
        HeatMap other = HeatMap.of(sandbox.admin(), of + "&columns=" + dimension);
        assertThat(other.total()).isEqualTo(usual.total());
        other.leadsToItsPoints(sandbox.admin());
      }
    }
  }

  private static List<String> scenarios() {
    try {
      return regimes().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(String regime) throws IOException {
    return Files.readAllLines(FOLDER.resolve(regime + ".txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}

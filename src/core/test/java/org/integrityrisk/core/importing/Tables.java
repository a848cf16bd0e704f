package org.integrityrisk.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.core.organisation.People;

/** Files and people for tests of imports. */
final class Tables {

  private Tables() {}

  static Sheet csv(String... lines) {
    return new CsvSheetReader().read(bytes(String.join("\n", lines)));
  }

  /** Cells as a line of a CSV file. */
  static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Map<String, String> byRecognition() {
    return Map.of();
  }

  /** People whose key is their user name. */
  static People people(String... names) {
    Set<String> known = Set.of(names);
    return new People() {
      @Override
      public Optional<String> keyOf(String keyOrUserName) {
        return Optional.of(keyOrUserName).filter(known::contains);
      }

      @Override
      public Optional<String> displayName(String key) {
        return keyOf(key);
      }
    };
  }
}

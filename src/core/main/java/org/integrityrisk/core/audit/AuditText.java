package org.integrityrisk.core.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values as JSON text with sorted names, so that the same values always give the same text. */
final class AuditText {

  private AuditText() {}

  /** The values as a JSON object; empty text when there are none. */
  static String of(Map<String, String> values) {
    if (values.isEmpty()) {
      return "";
    }
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> quote(entry.getKey()) + ":" + quote(entry.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(character -> quoted.append(escape((char) character)));
    return quoted.append('"').toString();
  }

  private static String escape(char character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          character < ' ' ? String.format("\\u%04x", (int) character) : String.valueOf(character);
    };
  }
}

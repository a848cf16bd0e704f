package org.integrityrisk.app.install.selfcheck;

import java.util.Optional;

/**
 * One line of the list that the build makes from the app's class files.
 *
 * @param kind what is referred to
 * @param owner class name with dots
 * @param member name of a method or field, empty for a class
 * @param descriptor descriptor of a method or field, empty for a class
 */
record HostLink(Kind kind, String owner, String member, String descriptor) {

  enum Kind {
    CLASS,
    FIELD,
    INTERFACE_METHOD,
    METHOD;

    private static Optional<Kind> of(String letter) {
      return switch (letter) {
        case "C" -> Optional.of(CLASS);
        case "F" -> Optional.of(FIELD);
        case "I" -> Optional.of(INTERFACE_METHOD);
        case "M" -> Optional.of(METHOD);
        default -> Optional.empty();
      };
    }
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException for a line of another form: the jar was built wrongly
   */
  static HostLink parse(String line) {
    String[] parts = line.split(" ", -1);
    Kind kind =
        Kind.of(parts[0])
            .filter(found -> parts.length == (found == Kind.CLASS ? 2 : 4))
            .orElseThrow(() -> new IllegalArgumentException(line));
    String owner = parts[1].replace('/', '.');
    return kind == Kind.CLASS
        ? new HostLink(kind, owner, "", "")
        : new HostLink(kind, owner, parts[2], parts[3]);
  }
}

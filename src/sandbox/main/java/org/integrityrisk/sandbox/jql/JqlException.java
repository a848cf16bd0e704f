package org.integrityrisk.sandbox.jql;

import java.util.List;

/**
 * A query that cannot be run: the key of a message of the bundle {@code sandbox-jql}, and its
 * arguments.
 */
final class JqlException extends RuntimeException {
  private final String key;
  private final transient List<Object> arguments;

  JqlException(String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}

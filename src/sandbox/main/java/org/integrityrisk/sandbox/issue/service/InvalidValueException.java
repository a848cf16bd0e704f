package org.integrityrisk.sandbox.issue.service;

/** A text that is no value of its field: key of a message of the bundle {@code sandbox-issue}. */
final class InvalidValueException extends RuntimeException {
  private final String key;
  private final String argument;

  InvalidValueException(String key, String argument) {
    super(key + ": " + argument);
    this.key = key;
    this.argument = argument;
  }

  String key() {
    return key;
  }

  String argument() {
    return argument;
  }
}

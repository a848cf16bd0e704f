package org.integrityrisk.sandbox.plugin;

/** The app cannot be started: its manifest, descriptor or components are wrong. */
public final class AppException extends RuntimeException {
  public AppException(String message) {
    super(message);
  }

  public AppException(String message, Throwable cause) {
    super(message, cause);
  }
}
